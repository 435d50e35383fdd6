/**
 * `node stack/mongo/download-mongod.ts FOLDER`: downloads the MongoDB server that fits this machine to FOLDER/mongod.
 * A program of its own, so that it can be ended at a deadline and leaves nothing in the starter's memory. It first asks
 * whether the download is there at all: closed networks say no at once, or never answer.
 */
import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { MongoBinary } from 'mongodb-memory-server-core';
import { MongoBinaryDownloadUrl } from 'mongodb-memory-server-core/lib/util/MongoBinaryDownloadUrl.js';
import { DEFAULT_VERSION } from 'mongodb-memory-server-core/lib/util/resolveConfig.js';

const PROBE_MS = 5_000;

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('Name the folder.');

const version = DEFAULT_VERSION;
const url = await new MongoBinaryDownloadUrl({
  version,
  platform: process.platform,
  arch: process.arch,
}).getDownloadUrl();
const probe = await fetch(url, { method: 'HEAD', signal: AbortSignal.timeout(PROBE_MS) });
if (!probe.ok) throw new Error(`The download answers ${probe.status}.`);

const binary = await MongoBinary.getPath({ version, downloadDir: folder });
await rename(binary, join(folder, 'mongod'));
