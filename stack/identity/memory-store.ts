import type { Adapter, AdapterPayload } from 'oidc-provider';

interface Entry {
  readonly payload: AdapterPayload;
  readonly expiresAt: number;
}

/** More than a development machine ever holds at once; the oldest go first. */
const MOST_ENTRIES = 5000;

/** Sessions, codes and grants of the provider in memory: they end with it, which only means one more click. */
export function memoryStore(): (model: string) => Adapter {
  const entries = new Map<string, Entry>();

  const live = (matches: (key: string, payload: AdapterPayload) => boolean) => {
    for (const [key, { payload, expiresAt }] of entries) {
      if (expiresAt > Date.now() && matches(key, payload)) return Promise.resolve(payload);
    }
    return Promise.resolve(undefined);
  };

  return (model) => {
    const keyOf = (id: string) => `${model}:${id}`;
    const mine = (key: string) => key.startsWith(`${model}:`);
    return {
      upsert(id, payload, expiresIn) {
        entries.delete(keyOf(id));
        entries.set(keyOf(id), { payload, expiresAt: expiresIn ? Date.now() + expiresIn * 1000 : Infinity });
        if (entries.size > MOST_ENTRIES) entries.delete(entries.keys().next().value ?? '');
        return Promise.resolve();
      },
      find(id) {
        const entry = entries.get(keyOf(id));
        return Promise.resolve(entry && entry.expiresAt > Date.now() ? entry.payload : undefined);
      },
      findByUid: (uid) => live((key, payload) => mine(key) && payload.uid === uid),
      findByUserCode: (userCode) => live((key, payload) => mine(key) && payload.userCode === userCode),
      consume(id) {
        const entry = entries.get(keyOf(id));
        if (entry) entry.payload.consumed = Math.floor(Date.now() / 1000);
        return Promise.resolve();
      },
      destroy(id) {
        entries.delete(keyOf(id));
        return Promise.resolve();
      },
      revokeByGrantId(grantId) {
        for (const [key, { payload }] of entries) if (payload.grantId === grantId) entries.delete(key);
        return Promise.resolve();
      },
    };
  };
}
