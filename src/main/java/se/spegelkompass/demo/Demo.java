package se.spegelkompass.demo;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Optional;
import se.spegelkompass.access.Accounts;
import se.spegelkompass.evaluation.Evaluations;
import se.spegelkompass.framework.GroupKind;
import se.spegelkompass.municipality.Municipalities;
import se.spegelkompass.municipality.Municipality;
import se.spegelkompass.round.Group;
import se.spegelkompass.round.Round;
import se.spegelkompass.round.Rounds;
import se.spegelkompass.web.Secrets;

/** The demo municipality: made whole or not at all, and found again. */
@Singleton
class Demo {

  static final String MUNICIPALITY = "Exempelkommunen (demo)";
  static final String USER = "demo";

  private static final int PASSWORD_LENGTH = 16;

  private final Municipalities municipalities;
  private final Accounts accounts;
  private final Evaluations evaluations;
  private final DemoEvaluations demoEvaluations;
  private final DemoRounds demoRounds;
  private final Rounds rounds;
  private final Secrets secrets;

  Demo(
      Municipalities municipalities,
      Accounts accounts,
      Evaluations evaluations,
      DemoEvaluations demoEvaluations,
      DemoRounds demoRounds,
      Rounds rounds,
      Secrets secrets) {
    this.municipalities = municipalities;
    this.accounts = accounts;
    this.evaluations = evaluations;
    this.demoEvaluations = demoEvaluations;
    this.demoRounds = demoRounds;
    this.rounds = rounds;
    this.secrets = secrets;
  }

  @Transactional
  void create() {
    var municipality = municipalities.add(MUNICIPALITY, true);
    accounts.add(municipality, USER, "Dana Demo", password());
    demoEvaluations.create(municipality);
    demoRounds.create(municipality);
  }

  /** Gives the open round more time before it would close by itself. */
  void keepOpen(LocalDate today) {
    municipalities
        .named(MUNICIPALITY)
        .filter(Municipality::demo)
        .ifPresent(municipality -> demoRounds.keepOpen(municipality, today));
  }

  /** Where to go first, as paths. Empty where there is no demo, or its open round has closed. */
  Optional<Ways> ways() {
    return municipalities.named(MUNICIPALITY).filter(Municipality::demo).flatMap(this::ways);
  }

  /** Three ways in. */
  record Ways(String answer, String signIn, String comparison) {}

  String password() {
    var secret = secrets.text("demo");
    return secret.substring(0, Math.min(PASSWORD_LENGTH, secret.length()));
  }

  private Optional<Ways> ways(Municipality municipality) {
    var all = rounds.all(municipality.id());
    var link =
        all.stream().filter(Round::isOpen).findFirst().flatMap(Demo::managers).flatMap(Group::link);
    var closed = all.stream().filter(Round::isClosed).findFirst().map(Round::id);
    var evaluation = evaluations.all(municipality.id()).stream().findFirst();
    return link.isEmpty() || closed.isEmpty() || evaluation.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Ways(
                "/s/" + link.get(),
                "/logga-in",
                "/jamforelse/" + closed.get() + "/" + evaluation.get().id()));
  }

  private static Optional<Group> managers(Round round) {
    return round.groups().stream().filter(it -> it.kind() == GroupKind.MANAGERS).findFirst();
  }
}
