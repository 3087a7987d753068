package org.coachconnect.web.demo;

import jakarta.ejb.EJB;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.coachconnect.coaches.CoachFacade;
import org.coachconnect.coaches.CoachGame;
import org.coachconnect.coaches.CoachLocation;
import org.coachconnect.coaches.CoachView;
import org.coachconnect.coaches.CreateCoachProfile;
import org.coachconnect.coaches.CreateOffering;
import org.coachconnect.coaches.DecideVerification;
import org.coachconnect.coaches.OfferingView;
import org.coachconnect.coaches.SetAvailability;
import org.coachconnect.coaches.VerificationFacade;
import org.coachconnect.identity.CreateAccount;
import org.coachconnect.identity.IdentityFacade;
import org.coachconnect.kernel.Caller;
import org.coachconnect.kernel.Money;
import org.coachconnect.kernel.Role;
import org.coachconnect.kernel.Scope;
import org.coachconnect.organisations.CreateOrganisation;
import org.coachconnect.organisations.OrganisationFacade;
import org.coachconnect.organisations.OrganisationView;

/** Makes the organisations, the accounts everybody can sign in with, and the coaches with their offerings and hours. */
@ApplicationScoped
public class DemoPeople {
    static final String PASSWORD = "demo-Passw0rd";

    private static final int COACHES = 60;
    private static final int PLAYERS = 30;
    private static final long SEED = 2026;

    @EJB
    private OrganisationFacade organisations;

    @EJB
    private IdentityFacade identity;

    @EJB
    private CoachFacade coaches;

    @EJB
    private VerificationFacade verifications;

    /** A coach with what they sell. */
    record Coach(Caller caller, UUID coachId, List<OfferingView> offerings) {}

    /** Everybody of the demo. */
    record Cast(Caller admin, List<Coach> coaches, List<Caller> players) {}

    Cast gather() {
        Random random = new Random(SEED);
        UUID arena = Scope.platform(
                (Supplier<UUID>) () -> organisations.defaultOrganisation().id());
        List<UUID> tenants = List.of(
                arena, organisation("northern-lights", "Northern Lights"), organisation("iron-wolves", "Iron Wolves"));
        Caller admin = account(arena, "admin", "Demo Admin", DemoScript.CITIES.get(0), Role.ADMIN);
        List<Coach> cast = new ArrayList<>();
        for (int i = 0; i < COACHES; i++) {
            cast.add(coach(i, tenants.get(tenantOf(i)), admin, random));
        }
        List<Caller> players = new ArrayList<>();
        for (int i = 0; i < PLAYERS; i++) {
            players.add(player(i, tenants.get(tenantOf(i)), random));
        }
        return new Cast(admin, cast, players);
    }

    /** Three of five belong to the first organisation, one each to the others. */
    private static int tenantOf(int number) {
        return Math.max(0, number % 5 - 2);
    }

    private UUID organisation(String slug, String name) {
        return Scope.platform((Supplier<UUID>) () -> {
            OrganisationView made = organisations.create(new CreateOrganisation(slug, name));
            return made.id();
        });
    }

    private Coach coach(int number, UUID organisation, Caller admin, Random random) {
        DemoScript.City city = DemoScript.CITIES.get(number % DemoScript.CITIES.size());
        DemoScript.Game game = DemoScript.GAMES.get(number % DemoScript.GAMES.size());
        Caller caller = account(organisation, login("coach", number), name(number), city, Role.COACH);
        return Scope.in(organisation, (Supplier<Coach>) () -> {
            CoachView profile = coaches.create(caller, profile(number, game, city, random));
            OfferingView live =
                    coaches.addOffering(caller, offering("Live review", game, 60, price(random), number % 4 == 0));
            OfferingView replay = coaches.addOffering(
                    caller, offering("Replay analysis", game, 45, price(random) - 700, number % 3 == 0));
            coaches.setAvailability(caller, hours(city, random));
            verify(number, caller, profile.id(), admin);
            return new Coach(caller, profile.id(), List.of(live, replay));
        });
    }

    private void verify(int number, Caller caller, UUID coachId, Caller admin) {
        if (number % 6 == 5) {
            return;
        }
        verifications.submit(caller, List.of("https://tracker.example/" + coachId));
        if (number % 6 != 4) {
            Scope.platform(() -> verifications.decide(
                    admin, new DecideVerification(coachId, "VERIFIED", "Rank seen on the tracker.")));
        }
    }

    private Caller player(int number, UUID organisation, Random random) {
        DemoScript.City city = DemoScript.CITIES.get(random.nextInt(DemoScript.CITIES.size()));
        return account(organisation, login("player", number), name(COACHES + number), city, Role.PLAYER);
    }

    private Caller account(UUID organisation, String login, String name, DemoScript.City city, Role role) {
        Set<Role> roles = Set.of(role);
        UUID person = Scope.in(organisation, (Supplier<UUID>) () -> identity.createAccount(new CreateAccount(
                organisation, login + "@demo.test", PASSWORD, name, city.zone(), "en", "EUR", roles)));
        return new Caller(person, organisation, name, roles);
    }

    /** {@code coach}, {@code coach2}, {@code coach3}, …: the first one is the account of the README. */
    private static String login(String role, int number) {
        return number == 0 ? role : role + (number + 1);
    }

    private static String name(int number) {
        int last = number * 7 + number / DemoScript.FIRST_NAMES.size();
        return DemoScript.FIRST_NAMES.get(number % DemoScript.FIRST_NAMES.size()) + " "
                + DemoScript.LAST_NAMES.get(last % DemoScript.LAST_NAMES.size());
    }

    private static CreateCoachProfile profile(int number, DemoScript.Game game, DemoScript.City city, Random random) {
        String rank = game.ranks().get(random.nextInt(game.ranks().size()));
        String role = game.roles().get(number % game.roles().size());
        String topic = game.topics().get(number % game.topics().size());
        String bio = String.format(
                Locale.ROOT,
                "%s %s from %s with %d years of coaching. We work on %s, one habit at a time, with your own replays.",
                rank,
                role.toLowerCase(Locale.ROOT),
                city.name(),
                2 + random.nextInt(9),
                topic);
        return new CreateCoachProfile(
                rank + " " + role + ": " + topic,
                bio,
                List.of(new CoachGame(game.name(), rank, List.of(role))),
                city.languages(),
                city.country(),
                new CoachLocation(
                        city.latitude() + random.nextDouble() / 10, city.longitude() + random.nextDouble() / 10),
                city.zone());
    }

    private static long price(Random random) {
        return 2_000L + 500L * random.nextInt(11);
    }

    private static CreateOffering offering(
            String title, DemoScript.Game game, int minutes, long price, boolean instantBooking) {
        return new CreateOffering(title, game.name(), minutes, Money.of(price, "EUR"), instantBooking, 0, 15, 60, 45);
    }

    private static SetAvailability hours(DemoScript.City city, Random random) {
        List<SetAvailability.Weekly> weekly = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            boolean weekend = day.getValue() >= DayOfWeek.SATURDAY.getValue();
            int from = weekend ? 10 + random.nextInt(3) : 14 + random.nextInt(4);
            weekly.add(new SetAvailability.Weekly(day, String.format(Locale.ROOT, "%02d:00", from), "22:00"));
        }
        return new SetAvailability(city.zone(), weekly, List.of());
    }
}
