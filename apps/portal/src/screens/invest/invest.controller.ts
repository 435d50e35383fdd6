import { Controller, Get, Post } from '@nestjs/common';
import { Unavailable } from '@app/kernel';
import { Public } from '@app/platform';
import { Limited } from '../../access/limited.js';
import { Provider } from '../../access/provider.js';
import { asGuest } from '../../clients/credentials.js';
import { hasErrors, withViolations } from '../../shell/form-state.js';
import { ApiProblem, ServiceAway, type Problem } from '../../clients/problem.js';
import { Services } from '../../clients/services.js';
import { isTrapped } from '../../parts/honeypot.js';
import { page, seeOther, type Answer } from '../../shell/answer.js';
import { wordsOf, type Language } from '../../shell/language.js';
import { Form, QueryOf, VisitOf, type Visit } from '../../shell/visit.js';
import { withKey } from '../../shell/submission-key.js';
import { emptyState, leadOf, POINTERS, sentState, type State } from './invest-form.js';
import { investMessages, type InvestWords } from './invest.messages.js';
import { FORM_ID, InvestReceived, InvestView } from './invest.view.js';

/** A message of an investor, which becomes a lead. */
@Controller('invest')
@Public()
export class InvestController {
  constructor(
    private readonly services: Services,
    private readonly provider: Provider,
  ) {}

  @Get()
  show(@VisitOf() visit: Visit): Answer {
    return formAnswer(visit, emptyState());
  }

  @Post()
  @Limited()
  async send(@VisitOf() visit: Visit, @Form() form: URLSearchParams): Promise<Answer> {
    const { language } = visit;
    const words = wordsOf(investMessages, language);
    const state = sentState(form);
    if (form.has('_show')) return formAnswer(visit, state);
    if (isTrapped(form)) return seeOther('/invest/received');
    try {
      const { reference } = await this.register(visit, state, words);
      return seeOther(`/invest/received?reference=${encodeURIComponent(reference)}`);
    } catch (error) {
      // The provider and the service are both needed; whichever is away, nothing that was typed is lost.
      if (error instanceof ServiceAway || error instanceof Unavailable) {
        return formAnswer(visit, { ...state, others: [words.away] }, 503);
      }
      if (error instanceof ApiProblem) return formAnswer(visit, refusedState(state, error.problem, words, language));
      throw error;
    }
  }

  @Get('received')
  received(@VisitOf() { language }: Visit, @QueryOf() query: URLSearchParams): Answer {
    const words = wordsOf(investMessages, language);
    const reference = /^[A-Z]{2,5}-L-\d{1,9}$/.exec(query.get('reference') ?? '')?.[0];
    return page({ title: words.received, view: InvestReceived({ words, language, reference }) });
  }

  /** As the portal itself: whoever is signed in here, it is a message of the web form. */
  private async register({ as, language }: Visit, state: State, words: InvestWords) {
    const token = await this.provider.serviceToken();
    return this.services.leadIntake.call({ ...asGuest(as), token }, (api, headers) =>
      api.POST('/v1/leads', {
        headers,
        params: { header: { 'Idempotency-Key': state.values._key ?? '' } },
        body: leadOf(state, language, words.sector),
      }),
    );
  }
}

function formAnswer(visit: Visit, state: State, status?: number): Answer {
  const words = wordsOf(investMessages, visit.language);
  return page({
    title: words.title,
    form: FORM_ID,
    hasErrors: hasErrors(state),
    ...(status !== undefined && { status }),
    view: InvestView({ words, visit, state }),
  });
}

function refusedState(state: State, problem: Problem, words: InvestWords, language: Language): State {
  if (problem.code === 'idempotency-key.reused') return { ...withKey(state), others: [words.again] };
  const told = withViolations(state, problem, POINTERS, language);
  return hasErrors(told) ? told : { ...told, others: [words.refused] };
}
