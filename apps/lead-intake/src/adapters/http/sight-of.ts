import type { Caller } from '@app/platform';
import type { Sight } from './views/lead-view.js';

/** Account managers work with people; who only checks does not need to see them. */
export const sightOf = (caller: Caller): Sight =>
  caller.roles.has('account-manager') ? 'withPersons' : 'withoutPersons';
