# Thin over Maven and the launcher. `make run` is the embedded run, `make test` is everything.
SHELL := /bin/sh
.DEFAULT_GOAL := help
.PHONY: help run dev build test failed check fix it e2e drill cluster-test platform-test package image bench clean jdk node

JAVA := $(if $(JAVA_HOME),$(JAVA_HOME)/bin/java,java)
MVN := ./mvnw --batch-mode --no-transfer-progress
LAUNCHER := liberty-config/launcher/target/launcher.jar
APPLICATION := ear/target/liberty/wlp/usr/servers/coachconnect/apps/coachconnect.ear
SANDBOX := liberty-config/sandbox/target/sandbox.jar
STAMP := target/built
SOURCES := pom.xml .mvn ejb jms web ear liberty-config docs/openapi-v1.json

help: ## what can be done
	@grep -hE '^[a-z0-9-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/:[^#]*## /\t/' | expand -t 16

run: build ## build what is stale, then start everything (Ctrl-C stops it)
	@exec $(JAVA) -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar $(LAUNCHER)

dev: build ## as run; the PWA hot-reloads on http://localhost:5173, the server takes up the application after each `make build`
	@trap 'kill 0' EXIT; (cd web/app && npm run --silent dev) & \
	COACHCONNECT_UPDATE_TRIGGER=polled $(JAVA) -Xmx64m -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -jar $(LAUNCHER)

build: jdk node ## build what `run` needs; without Maven when no source is newer than the last build
	@if [ -f $(STAMP) ] && [ -f $(LAUNCHER) ] && [ -f $(SANDBOX) ] && [ -f $(APPLICATION) ] \
	  && [ -z "$$(find $(SOURCES) \( -name target -o -name node_modules -o -name dist -o -name screenshots -o -name test-results -o -name '*.gen.d.ts' -o -path '*/src/test' -o -path '*/app/e2e' -o -path ear/bench \) -prune \
	    -o \( -type f -o -type d -path '*/src/*' \) -newer $(STAMP) -print | head -n 1)" ]; then exit 0; fi; \
	mkdir -p target && touch $(STAMP).new \
	  && echo "Building (the first time takes some minutes)" \
	  && $(MVN) --quiet package -DskipTests && mv $(STAMP).new $(STAMP)

test: jdk node ## every test and check of every module
	$(MVN) verify || { $(MAKE) --silent failed; exit 1; }
	ansible/tests/lint.sh

failed: ## which tests of the last run failed, in a few lines
	@echo "Failed tests:"; \
	grep -rhE '<<< (FAILURE|ERROR)!$$' --include='*.txt' */target ejb/*/target liberty-config/*/target 2>/dev/null | sort -u; \
	grep -hoE '<failure message="[^"]*"' web/app/test-results/junit.xml 2>/dev/null || true

check: jdk node ## format, lint and unit tests
	$(MVN) verify -DskipITs -Dspotbugs.skip -Dcyclonedx.skip

it: jdk node ## integration and system tests only
	$(MVN) verify -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false

fix: jdk node ## format the sources
	$(MVN) --quiet spotless:apply
	cd web/app && node scripts/install.mjs && npm run --silent fix

e2e: build ## the browser tests; screenshots of the main pages land in web/app/screenshots
	cd web/app && npm run e2e

drill: build ## loses the database three times under load and brings it back; prints RPO and RTO
	@ansible/drill/drill.sh

cluster-test: jdk node ## two nodes behind nginx: what is shared, a node killed, a rolling restart; not part of test
	$(MVN) verify -Pcluster -pl ear -am -DskipTests -DskipBrowserTests -Dspotbugs.skip -Dcyclonedx.skip -Dit.test=ClusterIT -Dfailsafe.failIfNoSpecifiedTests=false

platform-test: build package ## the playbooks on bare hosts made on this machine, as root: journey, rolling deploy, loss of node and broker, restore, rotation
	@ansible/tests/platform/platform.sh

package: build ## the server and the broker as Ansible installs them, in target/ansible
	@mkdir -p target/ansible
	ear/target/liberty/wlp/bin/server package coachconnect --include=minify --archive=$(CURDIR)/target/ansible/coachconnect.zip
	$(MVN) --quiet -N org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=org.apache.activemq:apache-artemis:2.44.0:tar.gz:bin \
	  -DoutputDirectory=$(CURDIR)/target/ansible -Dmdep.useBaseVersion=true
	$(MVN) --quiet -N org.apache.maven.plugins:maven-dependency-plugin:3.9.0:copy -Dartifact=io.prometheus.jmx:jmx_prometheus_javaagent:1.0.1 \
	  -DoutputDirectory=$(CURDIR)/target/ansible -Dmdep.useBaseVersion=true

image: build ## the OpenShift image in target/image/oci, without an engine; fails above 140 MB
	@openshift/build-image.sh

bench: build ## the benchmark, beside pgbench on a durable PostgreSQL with 1 M bookings (docs/benchmark.md)
	@node ear/bench/bench.mjs

clean: jdk ## remove what was built; the data folder stays
	$(MVN) --quiet clean
	rm -rf target

jdk:
	@version=$$($(JAVA) -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.specification.version = //p'); \
	home=$$($(JAVA) -XshowSettings:properties -version 2>&1 | sed -n 's/.*java.home = //p'); \
	case "$$version" in ''|*[!0-9]*) version=0;; esac; \
	if [ "$$version" -lt 17 ] || [ ! -x "$$home/bin/javac" ]; then \
	  echo "A JDK 17 or newer is needed (Debian: apt-get install openjdk-17-jdk-headless); set JAVA_HOME to it." >&2; exit 1; fi

node:
	@version=$$(node --version 2>/dev/null | sed 's/^v//; s/\..*//'); \
	case "$$version" in ''|*[!0-9]*) version=0;; esac; \
	if [ "$$version" -lt 20 ] || ! command -v npm >/dev/null; then \
	  echo "Node 20 or newer with npm is needed for the web app: https://nodejs.org, or Debian 13: apt-get install nodejs npm" >&2; exit 1; fi
