import { describe, expect, it } from '@jest/globals';
import { HELP, readOptions } from './options.ts';

describe('the options of npm start', () => {
  it('keeps the data, seeds and talks when nothing is said', () => {
    expect(readOptions([])).toEqual({ reset: false, seed: true, quiet: false, help: false });
  });

  it('understands each option', () => {
    expect(readOptions(['--reset', '--no-seed', '--quiet', '--help'])).toEqual({
      ...{ reset: true, seed: false, quiet: true, help: true },
    });
  });

  it('names an option that it does not know, and where to look', () => {
    expect(() => readOptions(['--rest'])).toThrow(/--rest.*npm start -- --help/);
  });

  it.each(['--reset', '--no-seed', '--quiet', 'KAFKA_BROKERS', 'MONGODB_URI', 'MONGOD_BINARY', 'DEUROPENER_HOME'])(
    'explains %s',
    (word) => {
      expect(HELP).toContain(word);
    },
  );
});
