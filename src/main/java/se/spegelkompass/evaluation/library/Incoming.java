package se.spegelkompass.evaluation.library;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.file.Path;
import se.spegelkompass.access.Coordinator;

/** Whatever a coordinator hands in: reports, and zip files with reports in them. */
@Singleton
class Incoming {

  private final LibraryFiles files;

  Incoming(LibraryFiles files) {
    this.files = files;
  }

  /** Puts a report, or all that a zip file holds, into the list. */
  void take(Coordinator who, String name, Path file) {
    if (!Archive.isOne(file)) {
      files.add(who, name, null, file);
      return;
    }
    try {
      new Archive(file).unpack(name, new IntoList(who, name));
    } catch (IOException e) {
      files.refuse(who, name, null, "library.zip.broken");
    }
  }

  private final class IntoList implements Archive.Unpacked {

    private final Coordinator who;
    private final String archive;

    IntoList(Coordinator who, String archive) {
      this.who = who;
      this.archive = archive;
    }

    @Override
    public void file(String name, Path content) {
      files.add(who, name, archive, content);
    }

    @Override
    public void refused(String name, String key) {
      files.refuse(who, name, name.equals(archive) ? null : archive, key);
    }
  }
}
