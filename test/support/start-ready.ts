import { startService, type RunningService, type ServiceDefinition } from '@app/platform';
import { eventually } from '@app/testing';

/**
 * Starts a service within this process and waits until its database is ready: on a busy machine a service that listens may
 * still answer 503.
 */
export async function startReady(
  definition: ServiceDefinition,
  env: Readonly<Record<string, string>>,
): Promise<RunningService> {
  const service = await startService(definition, env);
  try {
    await eventually(async () => (await fetch(`${service.url}/health/ready`)).ok);
    return service;
  } catch (error) {
    await service.close();
    throw error;
  }
}
