import { describe, expect, it } from '@jest/globals';
import { once } from 'node:events';
import { createServer, type AddressInfo } from 'node:net';
import { choosePorts, freePort, isFree, type PortWish } from './ports.ts';

const service: PortWish = { name: 'lead-intake', variable: 'LEAD_INTAKE_PORT', preferred: 3001, wellKnown: true };
const server: PortWish = { name: 'kafka', variable: 'KAFKA_PORT', preferred: 39092, wellKnown: false };
const allFree = () => Promise.resolve(true);
const allBut = (taken: number) => (port: number) => Promise.resolve(port !== taken);

describe('choosing ports', () => {
  it('takes the ports that people know', async () => {
    expect(await choosePorts([service, server], {}, {}, allFree)).toEqual({ 'lead-intake': 3001, kafka: 39092 });
  });

  it('takes what the environment says, before anything else', async () => {
    const env = { LEAD_INTAKE_PORT: '4001', KAFKA_PORT: '4092' };
    expect(await choosePorts([service, server], env, { kafka: 5000 }, allFree)).toEqual({
      'lead-intake': 4001,
      kafka: 4092,
    });
  });

  it('picks a free one for 0', async () => {
    const { 'lead-intake': port } = await choosePorts([service], { LEAD_INTAKE_PORT: '0' }, {});
    expect(port).toBeGreaterThan(0);
    expect(port).not.toBe(3001);
  });

  it('says which port is taken, and what to do, for one that people count on', async () => {
    await expect(choosePorts([service], {}, {}, allBut(3001))).rejects.toThrow(
      'Port 3001 for lead-intake is in use by another program: end that program, or choose another port with LEAD_INTAKE_PORT=… (0 picks a free one).',
    );
    await expect(choosePorts([server], { KAFKA_PORT: '9092' }, {}, allBut(9092))).rejects.toThrow(
      'Port 9092 for kafka',
    );
  });

  it('keeps the port of a server between starts, and moves when somebody else took it', async () => {
    expect(await choosePorts([server], {}, { kafka: 41234 }, allFree)).toEqual({ kafka: 41234 });
    const { kafka } = await choosePorts([server], {}, { kafka: 41234 }, allBut(41234));
    expect(kafka).not.toBe(41234);
  });

  it('gives no port to two', async () => {
    const twin: PortWish = { ...server, name: 'kafka-controller', variable: 'KAFKA_CONTROLLER_PORT' };
    const { kafka, 'kafka-controller': controller } = await choosePorts([server, twin], {}, {}, allFree);
    expect(controller).not.toBe(kafka);
  });

  it.each(['http', '-1', '65536', '3.5'])('refuses %s and names the variable', async (value) => {
    await expect(choosePorts([service], { LEAD_INTAKE_PORT: value }, {}, allFree)).rejects.toThrow(
      /LEAD_INTAKE_PORT is/,
    );
  });
});

describe('looking at ports', () => {
  it('tells a taken one from a free one', async () => {
    const holder = createServer().listen(0, '127.0.0.1');
    await once(holder, 'listening');
    const { port } = holder.address() as AddressInfo;
    expect(await isFree(port)).toBe(false);
    holder.close();
    await once(holder, 'close');
    expect(await isFree(await freePort())).toBe(true);
  });
});
