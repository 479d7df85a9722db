package se.spegelkompass.access;

/**
 * The signed-in person behind a request (samordnare). A controller takes it as a parameter;
 * whatever it looks up, it looks up in this municipality.
 */
public record Coordinator(
    long accountId, long municipalityId, String municipalityName, String name) {

  /** The attribute of an authentication that holds its coordinator. */
  public static final String ATTRIBUTE = "coordinator";
}
