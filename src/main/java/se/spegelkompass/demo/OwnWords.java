package se.spegelkompass.demo;

import java.util.List;
import se.spegelkompass.respond.InventedComments.Words;

/** Examples in the respondents' own words: some read through, some left to read. */
final class OwnWords {

  private OwnWords() {}

  static List<Words> all() {
    return List.of(
        Words.shown(
            "1.4-begripliga-resultat",
            "Årsredovisningen finns på webben, men det krävs vana för att förstå tabellerna."),
        Words.shown(
            "1.3-battre-dialog",
            "Dialogen om torget var bra. Sedan hörde ingen vad som hände med förslagen."),
        Words.shown(
            "3.3-forklarade-resultat",
            "Vi rapporterar tre gånger om året. Varför det blev som det blev står sällan med."),
        Words.shown(
            "4.3-jamfora-siffror",
            "Skolan jämför sig varje år. I vår verksamhet har jag aldrig sett en jämförelse."),
        Words.shown(
            "5.2-bemotande-genom-anstallningen",
            "Bemötande tas upp med alla nya, och på våra möten en gång i månaden."),
        Words.shown(
            "5.4-granska-webben",
            "Det vore bra om någon kollade vad folk söker på. Telefonen ringer om samma sak."),
        Words.shown(
            "6.3-prova-ideer",
            "Vi provade ett nytt schema i våras. Ingen har frågat hur det gick."),
        Words.shown(
            "2.4-latt-att-fa-hjalp",
            "Föreningarna har en egen kontaktperson. Det uppskattas mycket."),
        Words.hidden(
            "7.3-atgarder-blir-gjorda",
            "Anna Andersson på Björkgården är den enda som ser till att det blir gjort."),
        Words.unread(
            "4.2-planera-efter-befolkning",
            "Planen för nya förskolor bygger på prognosen från i fjol."),
        Words.unread("6.4-sprida-det-som-fungerar", "Det som fungerar på en enhet stannar där."));
  }
}
