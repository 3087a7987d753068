package org.coachconnect.openshift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.coachconnect.openshift.Manifests.stream;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.StringReader;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.activemq.artemis.api.core.QueueConfiguration;
import org.apache.activemq.artemis.core.config.CoreAddressConfiguration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.junit.jupiter.api.Test;

/** The broker's properties as Artemis itself reads them. */
class BrokerTest {
    private static final Pattern TOPIC =
            Pattern.compile("<jmsTopic[^>]*jndiName=\"([^\"]+)\">\\s*<properties\\.artemis Address=\"([^\"]+)\"");
    private static final Pattern SUBSCRIPTION =
            Pattern.compile("destinationLookup=\"([^\"]+)\"[^>]*subscriptionName=\"([^\"]+)\"");

    @Test
    void everySubscriptionOfMessagingXmlHasItsQueue() throws Exception {
        Map<String, Set<String>> queues = new TreeMap<>();
        for (CoreAddressConfiguration address : broker().getAddressConfigurations()) {
            queues.put(
                    address.getName(),
                    address.getQueueConfigs().stream()
                            .peek(queue ->
                                    assertThat(queue.getAddress().toString()).isEqualTo(address.getName()))
                            .map(QueueConfiguration::getName)
                            .map(Object::toString)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }

        Map<String, Set<String>> declared = declared();
        declared.put("coachconnect.dead-letters", Set.of("coachconnect.dead-letters"));
        assertThat(queues).isEqualTo(declared);
    }

    @Test
    void whatFailsSixTimesGoesToTheDeadLetters() throws Exception {
        AddressSettings settings =
                Objects.requireNonNull(broker().getAddressSettings().get("#"));

        assertThat(settings.getDeadLetterAddress().toString()).isEqualTo("coachconnect.dead-letters");
        assertThat(settings.getMaxDeliveryAttempts()).isEqualTo(6);
        assertThat(settings.getRedeliveryDelay()).isEqualTo(500);
        assertThat(settings.getMaxRedeliveryDelay()).isEqualTo(30_000);
    }

    @Test
    void aPropertyThatArtemisDoesNotKnowIsFound() throws Exception {
        Properties properties = new Properties();
        properties.setProperty("addressSettings.\"#\".maxDeliveryTries", "6");

        assertThat(parsed(properties).getStatus()).contains("maxDeliveryTries");
    }

    private static ConfigurationImpl broker() throws Exception {
        JsonNode broker = Manifests.of(Kustomize.overlay("prod"))
                .ofKind("ActiveMQArtemis")
                .findFirst()
                .orElseThrow();
        Properties properties = new Properties();
        properties.load(new StringReader(stream(broker.at("/spec/brokerProperties"))
                .map(JsonNode::asText)
                .collect(Collectors.joining("\n"))));
        ConfigurationImpl configuration = parsed(properties);
        assertThat(configuration.getStatus()).doesNotContain("errors\":[{");
        return configuration;
    }

    private static ConfigurationImpl parsed(Properties properties) throws Exception {
        ConfigurationImpl configuration = new ConfigurationImpl();
        configuration.parsePrefixedProperties(properties, null);
        return configuration;
    }

    private static Map<String, Set<String>> declared() {
        String messaging =
                ProductSettings.read(Kustomize.ROOT.resolve("liberty-config/src/main/liberty/config/messaging.xml"));
        Map<String, String> addresses = TOPIC.matcher(messaging)
                .results()
                .collect(Collectors.toMap(topic -> topic.group(1), topic -> topic.group(2)));
        Map<String, Set<String>> queues = new TreeMap<>();
        addresses.values().forEach(address -> queues.put(address, new TreeSet<>()));
        for (MatchResult subscription :
                SUBSCRIPTION.matcher(messaging).results().toList()) {
            Set<String> of = queues.get(addresses.getOrDefault(subscription.group(1), ""));
            assertThat(of).as(subscription.group()).isNotNull();
            if (of != null) {
                of.add(subscription.group(2).replace(".", "\\."));
            }
        }
        return queues;
    }
}
