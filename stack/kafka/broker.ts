import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StackFailure } from '../failure.ts';
import { appears, endOf } from '../log-line.ts';
import { launch, type Child } from '../process/child.ts';
import { runCommand } from '../process/run-command.ts';
import { lastLine } from './java.ts';
import { clusterId, serverProperties, type BrokerPorts } from './server-properties.ts';

export interface BrokerOptions extends BrokerPorts {
  readonly java: string;
  readonly libraries: string;
  /** Holds the data and the configuration. */
  readonly folder: string;
  readonly logFile: string;
  /** Largest heap; 256 when left out. */
  readonly heapMegabytes?: number;
}

const READY = 'Kafka Server started';
const READY_MS = 60_000;
const FORMAT_MS = 60_000;

/** Small, and quick to start: one broker of a developer does not need more. */
const jvm = (heapMegabytes = 256) => [`-Xmx${heapMegabytes}m`, '-Xms128m', '-XX:+UseSerialGC'];
const LOGGING = [
  '-Dorg.slf4j.simpleLogger.defaultLogLevel=warn',
  '-Dorg.slf4j.simpleLogger.log.kafka.server.KafkaRaftServer=info',
  '-Dorg.slf4j.simpleLogger.showDateTime=true',
  "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSS",
];

const configurationFile = (folder: string) => join(folder, 'server.properties');

/** Formats the data folder on the first start; the ports may be others than last time. */
export async function prepareBroker(options: BrokerOptions): Promise<void> {
  const data = join(options.folder, 'data');
  const formatted = join(options.folder, 'formatted');
  await mkdir(options.folder, { recursive: true });
  await writeFile(configurationFile(options.folder), serverProperties(options, data));
  if (existsSync(formatted)) return;
  await rm(data, { recursive: true, force: true });
  const format = ['kafka.tools.StorageTool', 'format', '--standalone', '-t', clusterId()];
  const { ok, output } = await runCommand(
    options.java,
    [
      '-XX:TieredStopAtLevel=1',
      '-cp',
      join(options.libraries, '*'),
      ...format,
      '-c',
      configurationFile(options.folder),
    ],
    { deadlineMs: FORMAT_MS },
  );
  if (!ok) throw new StackFailure(`Kafka could not prepare its data in ${options.folder}: ${lastLine(output)}`);
  await writeFile(formatted, '');
}

export function launchBroker({ java, libraries, folder, logFile, heapMegabytes }: BrokerOptions): Promise<Child> {
  return launch({
    name: 'kafka',
    command: java,
    args: [...jvm(heapMegabytes), ...LOGGING, '-cp', join(libraries, '*'), 'kafka.Kafka', configurationFile(folder)],
    logFile,
    cwd: folder,
  });
}

/** Waits until the broker serves; `from` is the end of its log before it was launched. */
export async function brokerServes(broker: Child, logFile: string, from: number): Promise<void> {
  const ready = await appears(READY, { file: logFile, from, deadlineMs: READY_MS, givenUp: broker.hasExited });
  if (!ready) throw new StackFailure(`Kafka did not start; what it says is in ${logFile}.`);
}

/** Starts a real Apache Kafka and waits until it serves. */
export async function startBroker(options: BrokerOptions): Promise<Child> {
  await prepareBroker(options);
  const from = await endOf(options.logFile);
  const broker = await launchBroker(options);
  await brokerServes(broker, options.logFile, from).catch((error: unknown) => {
    broker.kill('SIGKILL');
    throw error;
  });
  return broker;
}
