package se.spegelkompass.access;

import io.micronaut.data.annotation.GeneratedValue;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import org.jspecify.annotations.Nullable;

@MappedEntity("account")
record AccountRow(
    @Id @GeneratedValue @Nullable Long id, String userName, String name, String passwordHash) {}
