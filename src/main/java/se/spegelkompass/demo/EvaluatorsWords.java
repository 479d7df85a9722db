package se.spegelkompass.demo;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import se.spegelkompass.evaluation.Reported;
import se.spegelkompass.evaluation.Reported.Noted;
import se.spegelkompass.evaluation.report.FindingKind;

/** What the invented evaluators write in the demo municipality's second evaluation. */
final class EvaluatorsWords {

  private EvaluatorsWords() {}

  static Reported reported() {
    return new Reported(
        OptionalLong.empty(),
        Optional.empty(),
        Optional.empty(),
        "",
        OptionalInt.of(2),
        "",
        Optional.empty(),
        Map.of(),
        findings(),
        narratives(),
        List.of(),
        List.of());
  }

  private static Map<String, String> narratives() {
    return Map.of(
        "1.3",
        "Det finns principer för dialog, och flera dialoger har hållits. De som deltog får sällan"
            + " veta vad som hände sedan.",
        "1.4",
        "Resultaten finns i årsredovisningen, men inte samlade på ett ställe som invånare hittar"
            + " till. Jämförelser med andra saknas.",
        "2.4",
        "Föreningar och företag har egna kontaktpersoner och beskriver samarbetet som gott.",
        "3.3",
        "Uppföljningen följer ett tydligt årshjul. Rapporterna beskriver vad som har gjorts, men"
            + " sällan varför målen nåddes eller missades och vilken effekt arbetet fick.",
        "4.3",
        "Nyckeltal tas fram. De används inte för att förklara skillnader mot andra kommuner.",
        "5.2",
        "Bemötandet mäts varje år och har förbättrats sedan förra utvärderingen.",
        "5.4",
        "Information om tjänsterna finns på webben. Det går inte att jämföra enheter, och ingen"
            + " följer upp om besökarna hittar svar.",
        "6.3",
        "Ledningen uppmuntrar nya idéer. Försöken följs inte upp, så det är svårt att veta vilka"
            + " som gav något.",
        "6.4",
        "Kommunen är med i många nätverk. Hur det man lär sig sprids i organisationen är oklart.",
        "7.3",
        "Skyddsombuden är med tidigt, och åtgärder efter skyddsronder blir genomförda.");
  }

  private static List<Noted> findings() {
    return List.of(
        improvement(1, "Berätta vad dialogerna ledde till."),
        strength(2, "Föreningar och företag får snabbt svar."),
        improvement(3, "Följ upp effekter, inte bara vad som är gjort."),
        improvement(4, "Använd jämförelser för att förklara kostnader och kvalitet."),
        strength(5, "Bemötandet mäts och förbättras."),
        improvement(5, "Gör det möjligt att jämföra enheter på webben."),
        improvement(6, "Följ upp vad försöken gav, och sprid det som fungerar."),
        strength(7, "Arbetsmiljöarbetet hänger ihop från plan till åtgärd."));
  }

  private static Noted strength(int area, String text) {
    return new Noted(area, FindingKind.STRENGTH, text, OptionalInt.empty());
  }

  private static Noted improvement(int area, String text) {
    return new Noted(area, FindingKind.IMPROVEMENT, text, OptionalInt.empty());
  }
}
