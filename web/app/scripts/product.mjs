// Starts the whole embedded product on ports and in a data folder of its own, for the browser tests.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const data = `${root}ear/target/e2e`;
const port = Number(process.env.E2E_PORT);
const names = ['HTTP', 'HTTPS', 'DB', 'BROKER', 'SMTP', 'MAIL', 'SANDBOX', 'HAZELCAST'];

rmSync(data, { recursive: true, force: true });
mkdirSync(data, { recursive: true });
const java = process.env.JAVA_HOME ? `${process.env.JAVA_HOME}/bin/java` : 'java';
const launcher = spawn(java, ['-Xmx64m', '-jar', `${root}liberty-config/launcher/target/launcher.jar`], {
  stdio: 'inherit',
  cwd: root,
  env: {
    ...process.env,
    COACHCONNECT_DATA: data,
    ...Object.fromEntries(names.map((name, offset) => [`COACHCONNECT_${name}_PORT`, String(port + offset)])),
  },
});
['SIGTERM', 'SIGINT'].forEach((signal) => process.on(signal, () => launcher.kill('SIGTERM')));
launcher.on('exit', (code) => process.exit(code ?? 1));
