import type { Service } from '@app/contracts';
import type { Role } from '@app/platform';
import type { TestEnvironment } from '@app/testing';
import { Api } from './api.js';
import { ServiceProcess } from './service-process.js';

const services: readonly Service[] = ['lead-intake', 'company-matching', 'mission-scheduling'];

/** All three services, each in as many processes as asked for, and clients for each. */
export class Fleet {
  private constructor(
    private readonly environment: TestEnvironment,
    private readonly replicas: ReadonlyMap<Service, readonly ServiceProcess[]>,
  ) {}

  static async start(environment: TestEnvironment, replicasEach = 1): Promise<Fleet> {
    const starting = services.flatMap((service) =>
      Array.from({ length: replicasEach }, () => ServiceProcess.start(service, environment.env)),
    );
    const ends = await Promise.allSettled(starting);
    const started = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    const failed = ends.find((end) => end.status === 'rejected');
    if (failed !== undefined) {
      // Nobody would know of those that did start.
      await Promise.all(started.map((process) => process.stop()));
      throw failed.reason;
    }
    return new Fleet(
      environment,
      Map.groupBy(started, ({ service }) => service as Service),
    );
  }

  replica(service: Service, number = 0): ServiceProcess {
    const found = this.replicas.get(service)?.[number];
    if (found === undefined) throw new Error(`There is no replica ${number} of ${service}.`);
    return found;
  }

  async as(role: Role, service: Service, number = 0): Promise<Api> {
    return new Api(this.replica(service, number).origin, await this.environment.tokenFor(role));
  }

  /** A caller without a token. */
  anyone(service: Service, number = 0): Api {
    return new Api(this.replica(service, number).origin);
  }

  /** What every replica says of its health, for the message of a failed test. */
  async report(): Promise<string> {
    const lines = [...this.replicas.values()].flat().map(async ({ service, origin, lastOutput }) => {
      const health = await fetch(`${origin}/health/ready`).then((answer) => answer.text(), String);
      return `${service}: ${health}\n${lastOutput}`;
    });
    return (await Promise.all(lines)).join('\n');
  }

  async stop(): Promise<void> {
    await Promise.all([...this.replicas.values()].flat().map((replica) => replica.stop()));
  }
}
