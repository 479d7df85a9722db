package se.spegelkompass.municipality;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("municipality")
record MunicipalityRow(@Id @GeneratedValue @Nullable Long id, String name, boolean demo) {

  Municipality municipality() {
    if (id == null) {
      throw new IllegalStateException("not stored yet");
    }
    return new Municipality(id, name, demo);
  }
}
