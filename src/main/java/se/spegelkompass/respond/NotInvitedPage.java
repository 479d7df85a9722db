package se.spegelkompass.respond;

/** Only those who are invited may answer. */
public record NotInvitedPage(String municipality, String round) {}
