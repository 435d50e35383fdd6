import type { Config } from './config.js';
import type { Variable } from './variable.js';

/** Variables of one service alone, by the names that its code uses. */
export type Settings = Readonly<Record<string, Variable>>;

/** The values of such variables. One without a default may be absent. */
export type SettingsOf<S extends Settings> = {
  readonly [Name in keyof S]: S[Name] extends Variable<infer T> ? T : never;
};

/** The values that `readConfig` has read and checked for the variables of type `S`. */
export const settingsOf = <S extends Settings>(config: Config): SettingsOf<S> => config.settings as SettingsOf<S>;
