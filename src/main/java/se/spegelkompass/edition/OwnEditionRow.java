package se.spegelkompass.edition;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A municipality's own edition, as it was published.
 *
 * @param files the folder, packed as zip
 */
@MappedEntity("own_edition")
@SuppressWarnings("ArrayRecordComponent") // a row is only carried, never compared
record OwnEditionRow(
    @Id @GeneratedValue @Nullable Long id,
    long municipalityId,
    String editionId,
    String hash,
    LocalDate publishedOn,
    byte[] files) {}
