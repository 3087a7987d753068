package org.coachconnect.launcher.broker;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** The topics and durable subscriptions that Liberty's messaging.xml declares. */
record Topology(Map<String, Set<String>> queuesByAddress) {

    static Topology read(Path messaging) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return of(factory.newDocumentBuilder().parse(messaging.toFile()));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(messaging + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static Topology of(Document document) {
        Map<String, String> addresses = new HashMap<>();
        Map<String, Set<String>> queues = new TreeMap<>();
        for (Element topic : elements(document, "jmsTopic")) {
            String address = properties(topic).getAttribute("Address");
            addresses.put(topic.getAttribute("jndiName"), address);
            queues.put(address, new TreeSet<>());
        }
        for (Element specification : elements(document, "jmsActivationSpec")) {
            Element properties = properties(specification);
            String address = addresses.get(properties.getAttribute("destinationLookup"));
            Set<String> of = address == null ? null : queues.get(address);
            if (of == null) {
                throw new IllegalStateException(
                        specification.getAttribute("id") + " listens to a topic that is not declared");
            }
            of.add(queueName(properties.getAttribute("clientID"), properties.getAttribute("subscriptionName")));
        }
        return new Topology(queues);
    }

    /** As the resource adapter names the queue of a durable subscription: dots inside a part are escaped. */
    static String queueName(String client, String subscription) {
        return client.isEmpty() ? escaped(subscription) : escaped(client) + "." + escaped(subscription);
    }

    private static String escaped(String part) {
        return part.replace("\\", "\\\\").replace(".", "\\.");
    }

    private static Element properties(Element element) {
        return elements(element.getElementsByTagName("properties.artemis")).get(0);
    }

    private static List<Element> elements(Document document, String name) {
        return elements(document.getElementsByTagName(name));
    }

    private static List<Element> elements(NodeList nodes) {
        List<Element> list = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element) {
                list.add(element);
            }
        }
        return list;
    }
}
