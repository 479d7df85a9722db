package se.spegelkompass.evaluation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import se.spegelkompass.web.PartsStream;

/** The reports that were handed in, byte for byte. Every look-up says which municipality. */
@Singleton
public class Sources {

  private static final int PART = 1024 * 1024;
  private static final int LONGEST_NAME = 255;

  /** What a file is until it has been read. */
  private static final String UNKNOWN = "application/octet-stream";

  private final SourceRepository repository;

  Sources(SourceRepository repository) {
    this.repository = repository;
  }

  /**
   * Keeps a file.
   *
   * @param name the file's name; a path before it is dropped
   */
  @Transactional
  public Source keep(long municipalityId, String name, Path file) {
    try (var content = Files.newInputStream(file)) {
      var row =
          repository.save(
              new SourceRepository.SourceRow(
                  null,
                  municipalityId,
                  plain(name),
                  UNKNOWN,
                  Math.toIntExact(Files.size(file)),
                  sha256(file)));
      keep(row, content);
      return source(row);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void keep(SourceRepository.SourceRow row, InputStream content) throws IOException {
    var part = 0;
    for (var bytes = content.readNBytes(PART); bytes.length > 0; bytes = content.readNBytes(PART)) {
      repository.addPart(row.municipalityId(), key(row), part++, bytes);
    }
  }

  /** The SHA-256 of a file's bytes, in hexadecimal. */
  public static String sha256(Path file) {
    try (var content =
        new DigestInputStream(Files.newInputStream(file), MessageDigest.getInstance("SHA-256"))) {
      content.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(content.getMessageDigest().digest());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** Empty for one that does not exist or belongs to another municipality. */
  public Optional<Source> find(long municipalityId, long id) {
    return repository.findByMunicipalityIdAndId(municipalityId, id).map(Sources::source);
  }

  /** All files with the same bytes as this one, itself too. */
  public List<Source> same(long municipalityId, Source source) {
    return repository.findByMunicipalityIdAndSha256(municipalityId, source.sha256()).stream()
        .map(Sources::source)
        .toList();
  }

  /** A file with these bytes, the one that was kept first. */
  public Optional<Source> withSha256(long municipalityId, String sha256) {
    return repository.findByMunicipalityIdAndSha256(municipalityId, sha256).stream()
        .map(Sources::source)
        .min(Comparator.comparingLong(Source::id));
  }

  /** The file's bytes; fetched as they are read. */
  public InputStream content(long municipalityId, Source source) {
    return new PartsStream(part ->
        repository.part(municipalityId, source.id(), part).map(SourceRepository.Content::content));
  }

  /** The text read out of it; empty where it has not been read yet. */
  public Optional<ReportText> text(long municipalityId, long id) {
    return repository
        .text(municipalityId, id)
        .flatMap(row -> Optional.ofNullable(row.text()).map(text -> reportText(row, text)));
  }

  /** Keeps what was read out of it. */
  public void put(long municipalityId, long id, ReportText text, String mediaType) {
    var starts = text.pageStarts().stream().map(Object::toString).collect(Collectors.joining(" "));
    repository.putText(municipalityId, id, text.text(), starts, mediaType);
  }

  /** Removes the file. Nothing may need it any more. */
  public void remove(long municipalityId, long id) {
    repository.remove(municipalityId, id);
  }

  private static ReportText reportText(SourceRepository.Text row, String text) {
    var starts = Optional.ofNullable(row.pageStarts()).orElse("");
    return new ReportText(
        text,
        Arrays.stream(starts.split(" ", -1))
            .filter(it -> !it.isEmpty())
            .map(Integer::valueOf)
            .toList());
  }

  private static Source source(SourceRepository.SourceRow row) {
    return new Source(key(row), row.name(), row.mediaType(), row.size(), row.sha256());
  }

  private static long key(SourceRepository.SourceRow row) {
    return Objects.requireNonNull(row.id());
  }

  /** Without path or control characters, at most 255 characters, never empty. */
  public static String plain(String name) {
    var last = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    var text = last.replaceAll("[\\p{Cntrl}\"]", "").strip();
    var end = text.substring(Math.max(0, text.length() - LONGEST_NAME));
    return end.isEmpty() ? "rapport" : end;
  }
}
