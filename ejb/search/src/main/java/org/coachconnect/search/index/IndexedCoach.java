package org.coachconnect.search.index;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.coachconnect.search.domain.CoachDocument;
import org.coachconnect.search.domain.CoachProfile;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.engine.spatial.GeoPoint;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import org.jspecify.annotations.Nullable;

/** A listed coach as the index holds it; field names are those of the index. */
@SearchEntity(name = "Coach")
@Indexed(index = "coach")
public class IndexedCoach {
    @DocumentId
    public final UUID coachId;

    @KeywordField
    public final String organisation;

    @FullTextField(analyzer = CoachAnalysis.NAMES)
    @FullTextField(
            name = "displayNamePrefixes",
            analyzer = CoachAnalysis.PREFIXES,
            searchAnalyzer = CoachAnalysis.NAMES)
    @KeywordField(name = "displayNameText", projectable = Projectable.YES)
    public final String displayName;

    @FullTextField(
            analyzer = CoachAnalysis.PROSE,
            searchAnalyzer = CoachAnalysis.PROSE_QUERY,
            highlightable = Highlightable.UNIFIED,
            projectable = Projectable.YES)
    @FullTextField(name = "headlinePrefixes", analyzer = CoachAnalysis.PREFIXES, searchAnalyzer = CoachAnalysis.NAMES)
    public final String headline;

    @FullTextField(
            analyzer = CoachAnalysis.PROSE,
            searchAnalyzer = CoachAnalysis.PROSE_QUERY,
            highlightable = Highlightable.UNIFIED,
            projectable = Projectable.YES)
    public final String bio;

    /** Games, ranks and roles as people say them. */
    @FullTextField(analyzer = CoachAnalysis.NAMES, searchAnalyzer = CoachAnalysis.NAMES_QUERY)
    @FullTextField(name = "skillPrefixes", analyzer = CoachAnalysis.PREFIXES, searchAnalyzer = CoachAnalysis.NAMES)
    public final List<String> skills;

    @KeywordField(aggregable = Aggregable.YES)
    @KeywordField(name = "gameKey", normalizer = CoachAnalysis.FOLDED)
    public final List<String> game;

    @KeywordField(aggregable = Aggregable.YES)
    @KeywordField(name = "languageKey", normalizer = CoachAnalysis.FOLDED)
    public final List<String> language;

    @GenericField(aggregable = Aggregable.YES, sortable = Sortable.YES)
    public final long price;

    @GenericField(aggregable = Aggregable.YES)
    public final @Nullable Double rating;

    @GenericField(sortable = Sortable.YES)
    public final double reputation;

    @GenericField(sortable = Sortable.YES)
    public final @Nullable Instant nextFreeAt;

    @GenericField(sortable = Sortable.YES, projectable = Projectable.YES)
    public final @Nullable GeoPoint place;

    /** The id again: the last sort key, so that pages neither repeat nor leave out a coach. */
    @KeywordField(sortable = Sortable.YES)
    public final String tieBreak;

    IndexedCoach(CoachDocument document, CoachProfile profile) {
        coachId = document.coachId();
        organisation = document.organisationId().toString();
        displayName = profile.displayName();
        headline = profile.headline();
        bio = profile.bio();
        skills = skills(profile);
        game = profile.games().stream().map(CoachProfile.Game::game).distinct().toList();
        language = profile.languages();
        price = document.lowestPrice().orElseThrow().amount();
        rating = document.ratingMean().orElse(null);
        reputation = document.reputation();
        nextFreeAt = document.nextFreeAt().orElse(null);
        place = place(profile);
        tieBreak = coachId.toString();
    }

    private static List<String> skills(CoachProfile profile) {
        return profile.games().stream()
                .map(game -> game.game().replace('_', ' ')
                        + (game.rank() == null ? "" : " " + game.rank())
                        + " "
                        + String.join(" ", game.roles()))
                .toList();
    }

    private static @Nullable GeoPoint place(CoachProfile profile) {
        Double latitude = profile.latitude();
        Double longitude = profile.longitude();
        return latitude == null || longitude == null ? null : GeoPoint.of(latitude, longitude);
    }
}
