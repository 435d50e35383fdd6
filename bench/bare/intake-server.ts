/**
 * The bare baseline: a Fastify handler that stores the body with one majority `insertOne` and, unless SEND=no, sends it
 * with one kafkajs `send`. No validation, no authorisation, no idempotency, no order, no outbox: what one would write
 * first.
 */
import { randomUUID } from 'node:crypto';
import { fastify } from 'fastify';
import { Kafka, logLevel } from 'kafkajs';
import mongoose from 'mongoose';

const { MONGODB_URI = '', KAFKA_BROKERS = '', TOPIC = '', DATABASE = '', SEND = 'yes' } = process.env;
const connection = await mongoose.createConnection(MONGODB_URI, { dbName: DATABASE }).asPromise();
const leads = connection.collection('bare_leads', { writeConcern: { w: 'majority' } });
const producer = new Kafka({ brokers: KAFKA_BROKERS.split(','), logLevel: logLevel.NOTHING }).producer();
await producer.connect();

const server = fastify();
server.get('/up', () => 'up');
server.post('/leads', async (request, reply) => {
  const id = randomUUID();
  await leads.insertOne({ _id: id as never, body: request.body });
  if (SEND === 'yes') {
    await producer.send({ topic: TOPIC, acks: -1, messages: [{ key: id, value: JSON.stringify(request.body) }] });
  }
  return reply.code(201).send({ id });
});
process.once('SIGTERM', () => {
  void server
    .close()
    .then(() => producer.disconnect())
    .then(() => connection.close());
});
await server.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
