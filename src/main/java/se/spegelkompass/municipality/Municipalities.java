package se.spegelkompass.municipality;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;

/** The municipalities that use this installation. */
@Singleton
public class Municipalities {

  private final MunicipalityRepository repository;

  Municipalities(MunicipalityRepository repository) {
    this.repository = repository;
  }

  public Optional<Municipality> find(long id) {
    return repository.findById(id).map(MunicipalityRow::municipality);
  }

  public Optional<Municipality> named(String name) {
    return repository.findByName(name).map(MunicipalityRow::municipality);
  }

  public List<Municipality> all() {
    return repository.findAll().stream().map(MunicipalityRow::municipality).toList();
  }

  /** Adds a municipality; its name must not be taken. */
  public Municipality add(String name, boolean demo) {
    return repository.save(new MunicipalityRow(null, name, demo)).municipality();
  }

  /** Whether nobody has used this installation yet. */
  public boolean isEmpty() {
    return repository.count() == 0;
  }
}
