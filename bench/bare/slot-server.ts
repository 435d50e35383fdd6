/**
 * The bare baseline: a Fastify handler that takes a place with one conditional `$inc` on the pool's document. It keeps
 * no request, gives no ticket to find again, knows no person twice and tells nobody.
 */
import { fastify } from 'fastify';
import mongoose from 'mongoose';

const { MONGODB_URI = '', DATABASE = '' } = process.env;
const connection = await mongoose.createConnection(MONGODB_URI, { dbName: DATABASE }).asPromise();
const pools = connection.collection('bare_pools', { writeConcern: { w: 'majority' } });
const CAPACITY = 1_000_000_000;
await pools.insertOne({ _id: 'pool' as never, taken: 0 });

const server = fastify();
server.get('/up', () => 'up');
server.post('/slot-requests', async (_request, reply) => {
  const free = { _id: 'pool' as never, taken: { $lt: CAPACITY } };
  const pool = await pools.findOneAndUpdate(free, { $inc: { taken: 1 } }, { returnDocument: 'after' });
  return reply.code(pool === null ? 409 : 201).send({ ticket: pool?.['taken'] as number | undefined });
});
process.once('SIGTERM', () => {
  void server.close().then(() => connection.close());
});
await server.listen({ host: '127.0.0.1', port: Number(process.env['PORT']) });
