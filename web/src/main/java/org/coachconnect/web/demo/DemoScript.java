package org.coachconnect.web.demo;

import java.util.List;

/** What the demo people are called, play and say. */
final class DemoScript {
    record Game(String name, List<String> ranks, List<String> roles, List<String> topics) {}

    record City(String name, String country, String zone, double latitude, double longitude, List<String> languages) {}

    static final List<Game> GAMES = List.of(
            new Game(
                    "VALORANT",
                    List.of("Radiant", "Immortal 3", "Immortal 1"),
                    List.of("Duelist", "Controller", "Sentinel", "Initiator"),
                    List.of("entry timing", "utility line-ups", "post-plant play")),
            new Game(
                    "League of Legends",
                    List.of("Challenger", "Grandmaster", "Master"),
                    List.of("Jungle", "Mid", "Support", "Top"),
                    List.of("wave control", "jungle pathing", "vision and roaming")),
            new Game(
                    "Counter-Strike 2",
                    List.of("FACEIT 10", "Premier 28k", "FACEIT 9"),
                    List.of("AWPer", "IGL", "Lurker", "Rifler"),
                    List.of("crosshair placement", "anchor positions", "mid-round calling")),
            new Game(
                    "Dota 2",
                    List.of("Immortal", "Divine 5"),
                    List.of("Carry", "Offlane", "Support"),
                    List.of("last hits under pressure", "map movement", "drafting")),
            new Game(
                    "Rocket League",
                    List.of("Supersonic Legend", "Grand Champion III"),
                    List.of("Striker", "Playmaker"),
                    List.of("rotation", "fast aerials", "boost management")),
            new Game(
                    "Overwatch 2",
                    List.of("Champion", "Grandmaster 2"),
                    List.of("Tank", "Damage", "Support"),
                    List.of("ultimate economy", "high-ground fights", "target priority")),
            new Game(
                    "Apex Legends",
                    List.of("Apex Predator", "Master"),
                    List.of("Anchor", "Fragger", "IGL"),
                    List.of("zone reads", "third parties", "one-clip aim")),
            new Game(
                    "StarCraft II",
                    List.of("Grandmaster", "Master 1"),
                    List.of("Terran", "Zerg", "Protoss"),
                    List.of("build orders", "scouting", "multi-tasking")));

    static final List<City> CITIES = List.of(
            new City("Berlin", "DE", "Europe/Berlin", 52.52, 13.405, List.of("de", "en")),
            new City("Madrid", "ES", "Europe/Madrid", 40.4168, -3.7038, List.of("es", "en")),
            new City("Warsaw", "PL", "Europe/Warsaw", 52.2297, 21.0122, List.of("pl", "en")),
            new City("Stockholm", "SE", "Europe/Stockholm", 59.3293, 18.0686, List.of("sv", "en")),
            new City("London", "GB", "Europe/London", 51.5072, -0.1276, List.of("en")),
            new City("Lyon", "FR", "Europe/Paris", 45.764, 4.8357, List.of("fr", "en")),
            new City("New York", "US", "America/New_York", 40.7128, -74.006, List.of("en", "es")),
            new City("São Paulo", "BR", "America/Sao_Paulo", -23.5505, -46.6333, List.of("pt", "en")),
            new City("Seoul", "KR", "Asia/Seoul", 37.5665, 126.978, List.of("ko", "en")),
            new City("Sydney", "AU", "Australia/Sydney", -33.8688, 151.2093, List.of("en")));

    static final List<String> FIRST_NAMES = List.of(
            "Nova", "Mila", "Leon", "Ivo", "Sofía", "Jakub", "Freya", "Theo", "Amara", "Diego", "Hana", "Oscar", "Zoë",
            "Mateo", "Lena", "Noah", "Yuna", "Emil", "Carla", "Finn");

    static final List<String> LAST_NAMES = List.of(
            "Brandt",
            "Álvarez",
            "Kowalska",
            "Lindqvist",
            "Okafor",
            "Moreau",
            "Silva",
            "Park",
            "Reyes",
            "Hughes",
            "Novák",
            "Petrov",
            "Jensen",
            "Costa",
            "Fischer",
            "Tanaka",
            "Wright",
            "Dubois",
            "Meyer",
            "Santos");

    static final List<String> PRAISE = List.of(
            "Found two habits I did not know I had, and gave me a drill for each.",
            "Calm, precise and honest. We went through one lost map round by round.",
            "Three sessions and I finally understand why I lose mid rounds.",
            "Came prepared with my replays already marked. Worth every cent.",
            "Great explanations, and homework I could really do in ten minutes a day.",
            "Climbed a full tier in two weeks. The routine is simple and it works.",
            "Listens first, then shows it on the screen. I took a page of notes.");

    static final List<String> MIXED = List.of(
            "Good insights, but we started ten minutes late.",
            "Solid basics. I had hoped for more on my role.",
            "Helpful, a bit fast for me. The recording would have been nice.");

    static final List<String> HELLOS = List.of(
            "Hi! I sent you my last two replays. Can we look at the second half of the first one?",
            "Hey, looking forward to it. My biggest problem is tilting after a lost fight.",
            "Hello! Which map should I warm up on before we meet?");

    static final List<String> ANSWERS = List.of(
            "Got them. Write down three moments where you were unsure, we start there.",
            "We will build you a reset routine. Bring water and an open mind :)",
            "Fifteen minutes of your usual routine is enough, then we go live.");

    private DemoScript() {}
}
