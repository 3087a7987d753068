package org.coachconnect.ratings.domain;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The sums over a coach's visible ratings by players. Changed only under its row lock. */
@Entity
@Table(schema = "ratings", name = "coach_summary")
public class CoachSummary {
    /** As many ratings of {@link #PRIOR_MEAN} as everybody is thought to have before the first real one. */
    private static final double PRIOR_WEIGHT = 10;

    private static final double PRIOR_MEAN = 4.0;

    @Id
    @Column(name = "coach_id")
    private UUID coachId;

    @Column(name = "organisation_id")
    private UUID organisationId;

    @Column(name = "one_star")
    private long oneStar;

    @Column(name = "two_stars")
    private long twoStars;

    @Column(name = "three_stars")
    private long threeStars;

    @Column(name = "four_stars")
    private long fourStars;

    @Column(name = "five_stars")
    private long fiveStars;

    @Column(name = "communication_sum")
    private long communicationSum;

    @Column(name = "communication_count")
    private long communicationCount;

    @Column(name = "knowledge_sum")
    private long knowledgeSum;

    @Column(name = "knowledge_count")
    private long knowledgeCount;

    @Column(name = "preparation_sum")
    private long preparationSum;

    @Column(name = "preparation_count")
    private long preparationCount;

    @SuppressWarnings("NullAway.Init")
    protected CoachSummary() {}

    /** No ratings yet. */
    public CoachSummary(UUID coachId, UUID organisationId) {
        this.coachId = coachId;
        this.organisationId = organisationId;
    }

    public void add(Verdict verdict) {
        count(verdict, 1);
    }

    public void remove(Verdict verdict) {
        count(verdict, -1);
    }

    private void count(Verdict verdict, int sign) {
        switch (verdict.stars()) {
            case 1 -> oneStar += sign;
            case 2 -> twoStars += sign;
            case 3 -> threeStars += sign;
            case 4 -> fourStars += sign;
            default -> fiveStars += sign;
        }
        Integer communication = verdict.communication();
        if (communication != null) {
            communicationSum += (long) sign * communication;
            communicationCount += sign;
        }
        Integer knowledge = verdict.knowledge();
        if (knowledge != null) {
            knowledgeSum += (long) sign * knowledge;
            knowledgeCount += sign;
        }
        Integer preparation = verdict.preparation();
        if (preparation != null) {
            preparationSum += (long) sign * preparation;
            preparationCount += sign;
        }
    }

    public long count() {
        return oneStar + twoStars + threeStars + fourStars + fiveStars;
    }

    /** The plain mean; null while there is no rating. */
    public @Nullable Double mean() {
        return count() == 0 ? null : (double) starSum() / count();
    }

    /**
     * The Bayesian mean: {@code (10 × 4.0 + sum of stars) / (10 + number of ratings)}. Few ratings stay near 4.0, many speak
     * for themselves, so that one enthusiast does not outrank a hundred.
     */
    public double reputation() {
        return (PRIOR_WEIGHT * PRIOR_MEAN + starSum()) / (PRIOR_WEIGHT + count());
    }

    /** How many ratings of 1, 2, … 5 stars. */
    public Map<Integer, Long> histogram() {
        Map<Integer, Long> histogram = new LinkedHashMap<>();
        histogram.put(1, oneStar);
        histogram.put(2, twoStars);
        histogram.put(3, threeStars);
        histogram.put(4, fourStars);
        histogram.put(5, fiveStars);
        return histogram;
    }

    /** The mean of each aspect that anybody has rated. */
    public Map<String, Double> aspects() {
        Map<String, Double> means = new LinkedHashMap<>();
        putMean(means, "communication", communicationSum, communicationCount);
        putMean(means, "knowledge", knowledgeSum, knowledgeCount);
        putMean(means, "preparation", preparationSum, preparationCount);
        return means;
    }

    private static void putMean(Map<String, Double> means, String aspect, long sum, long count) {
        if (count > 0) {
            means.put(aspect, (double) sum / count);
        }
    }

    private long starSum() {
        return oneStar + 2 * twoStars + 3 * threeStars + 4 * fourStars + 5 * fiveStars;
    }

    public UUID coachId() {
        return coachId;
    }

    public UUID organisationId() {
        return organisationId;
    }
}
