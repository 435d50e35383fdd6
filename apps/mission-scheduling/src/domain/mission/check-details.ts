import { InvalidInput, type Violation } from '@app/kernel';
import type { MissionDetails } from './mission.js';

const legsThatEndTooSoon = (details: MissionDetails): readonly Violation[] =>
  details.legs.flatMap((leg, index) =>
    leg.endsAt > leg.startsAt
      ? []
      : [{ pointer: `/legs/${index}/localEnd`, code: 'notAfterStart', detail: 'must be later than localStart' }],
  );

/** Details that are well-formed each on their own but contradict each other.
 * @throws InvalidInput with every violation */
export function checkDetails(details: MissionDetails): void {
  const { opensAt, closesAt, minimumParticipants, capacity } = details;
  const violations: Violation[] = [...legsThatEndTooSoon(details)];
  if (opensAt !== undefined && closesAt !== undefined && closesAt <= opensAt) {
    violations.push({ pointer: '/closesAt', code: 'notAfterOpening', detail: 'must be later than opensAt' });
  }
  if (minimumParticipants !== undefined && minimumParticipants > capacity) {
    violations.push({
      pointer: '/minimumParticipants',
      code: 'aboveCapacity',
      detail: 'must not be more than capacity',
    });
  }
  if (violations.length > 0) throw new InvalidInput(violations);
}
