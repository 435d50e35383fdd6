import { describe, expect, it } from '@jest/globals';
import { javaVersion, noJava } from './kafka/java.ts';
import { noLibraries } from './kafka/libraries.ts';
import { noMongod, notRunning } from './mongo/mongod-binary.ts';

const missing = { ok: false, output: '', missing: true };
const offline = { ok: false, output: 'getaddrinfo EAI_AGAIN repo', missing: false };
const broken = { ok: false, output: 'first line\nno space left on device\n', missing: false };

describe('what is said when something is missing', () => {
  it.each([
    ['no Java and no pip', noJava(missing), /Java 17.*pip.*install.*KAFKA_BROKERS/],
    ['no Java and no network', noJava(offline), /Java 17.*network/],
    ['no Java and a pip that fails', noJava(broken), /pip could not.*no space left on device/],
    ['no Maven', noLibraries(missing), /Maven.*install it.*KAFKA_BROKERS/],
    ['no network for Maven', noLibraries(offline), /Maven cannot reach the network/],
    ['a Maven that fails', noLibraries(broken), /no space left on device/],
    ['no mongod and no download', noMongod(missing), /no mongod.*install MongoDB.*MONGODB_URI/],
    ['no mongod and no network', noMongod(offline), /no mongod.*network/],
    [
      'a mongod without its library',
      notRunning('libcurl.so.4: cannot open shared object file'),
      /libcurl4: install it/,
    ],
  ])('%s: one sentence that says what to do', (_case, sentence, expected) => {
    expect(sentence).toMatch(expected);
    expect(sentence).not.toContain('\n');
  });
});

describe('the version of Java', () => {
  it.each([
    ['openjdk version "17.0.15" 2025-04-15', 17],
    ['openjdk version "25" 2025-09-16', 25],
    ['java version "1.8.0_292"', 8],
    ['zsh: command not found', undefined],
  ])('is read from %s', (output, version) => {
    expect(javaVersion(output)).toBe(version);
  });
});
