import { describe, expect, it } from '@jest/globals';
import { continueTrace, spanContextOf } from './traceparent.js';

const TRACE = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('the trace of a request', () => {
  it("continues the caller's with a span of its own", () => {
    const next = continueTrace(`00-${TRACE}-00f067aa0ba902b7-00`);
    expect(next).toMatch(new RegExp(`^00-${TRACE}-[0-9a-f]{16}-00$`));
    expect(next).not.toContain('00f067aa0ba902b7');
  });

  it.each([undefined, '', 'nonsense', `01-${TRACE}-00f067aa0ba902b7-01`, `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`])(
    'is made anew for %j',
    (header) => {
      const made = continueTrace(header);
      expect(made).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-01$/);
      expect(made).not.toContain(TRACE);
    },
  );

  it('is understood by OpenTelemetry', () => {
    expect(spanContextOf(`00-${TRACE}-00f067aa0ba902b7-01`)).toEqual({
      traceId: TRACE,
      spanId: '00f067aa0ba902b7',
      traceFlags: 1,
      isRemote: true,
    });
    expect(spanContextOf(undefined)).toBeUndefined();
  });
});
