import { Controller, Get, HttpException, Inject, Param, Post, Req, Res } from '@nestjs/common';
import { CONFIG, Public, type Config } from '@app/platform';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Limited } from '../../access/limited.js';
import { Receipts } from '../../access/receipts.js';
import { isProblem } from '../../clients/problem.js';
import { portalSettingsOf } from '../../configuration.js';
import { LiveParts } from '../../live/live-part.js';
import { Timeline } from '../../live/timeline.js';
import { liveOf } from '../../live/live-of.js';
import { page, seeOther, type Answer } from '../../shell/answer.js';
import { pathIn, wordsOf } from '../../shell/language.js';
import { Form, QueryOf, VisitOf, type Visit } from '../../shell/visit.js';
import { MyRequests } from './my-requests.js';
import { myRequestMessages } from './my-request.messages.js';
import {
  KEY_FORM_ID,
  KeyView,
  MyRequestView,
  Standing,
  STANDING_ID,
  WithdrawView,
  type MyRequestModel,
  type PlaceStatus,
} from './my-request.view.js';
import { keyOf, pastedKey } from './receipt-key.js';

const PART = 'my-request';
const UUID_LENGTH = 36;
const missionKey = (partId: string): string => `mission:${partId.slice(UUID_LENGTH + 1)}`;
const isId = (id: string): boolean => /^[0-9a-f-]{36}$/.test(id);

/** An applicant's own request. Who may see it is told by the key in the cookie of receipts, never by an account. */
@Controller('my-request/:id')
@Public()
export class MyRequestController {
  private readonly baseUri: string;

  constructor(
    private readonly requests: MyRequests,
    private readonly receipts: Receipts,
    private readonly timeline: Timeline,
    parts: LiveParts,
    @Inject(CONFIG) config: Config,
  ) {
    this.baseUri = portalSettingsOf(config).baseUri;
    parts.add({
      ...{ name: PART, roles: 'public', keyOf: missionKey },
      draw: async (visit, partId) => {
        const model = await this.modelOf(visit, partId.slice(0, UUID_LENGTH));
        return model === undefined ? [] : [{ id: STANDING_ID, view: Standing(model), isNews: true }];
      },
    });
  }

  /** The secret link: its key goes into the cookie, and on to an address without it. */
  @Get()
  async show(
    @VisitOf() visit: Visit,
    @Param('id') id: string,
    @QueryOf() query: URLSearchParams,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    if (query.size > 0 || !visit.path.startsWith('/my-request/')) {
      const given = keyOf(query);
      if (given !== undefined && !(await this.keep(visit, id, given, request, reply)))
        return askForKey(visit, id, true);
      return seeOther(`/my-request/${encodeURIComponent(id)}`);
    }
    const known = await this.placeOf(visit.as, id, visit.receipts?.get(id));
    if (known === undefined) return askForKey(visit, id, false);
    const partId = `${id}-${known.missionId}`;
    // First the version, then what it tells of: what changes between the two is drawn once more.
    const live = await liveOf(this.timeline, missionKey(partId), [`${PART}:${partId}`]);
    const model = await this.modelOf(visit, id);
    if (model === undefined) return askForKey(visit, id, false);
    return page({
      title: model.words.title(model.place.receiptNumber),
      view: MyRequestView(model),
      ...live,
    });
  }

  @Post()
  @Limited(20)
  async unlock(
    @VisitOf() visit: Visit,
    @Param('id') id: string,
    @Form() form: URLSearchParams,
    @Req() request: FastifyRequest,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Answer> {
    if (form.has('_show')) return askForKey(visit, id, false);
    const key = pastedKey(form.get('key') ?? '');
    const isKept = key !== undefined && (await this.keep(visit, id, key, request, reply));
    return isKept ? seeOther(`/my-request/${id}`) : askForKey(visit, id, true);
  }

  @Get('withdraw')
  async confirm(@VisitOf() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const model = await this.modelOf(visit, id);
    if (model === undefined) return askForKey(visit, id, false);
    const { state } = model.place;
    if (state !== 'confirmed' && state !== 'waitlisted') return seeOther(`/my-request/${id}`);
    return page({ title: model.words.withdrawTitle, view: WithdrawView(model) });
  }

  @Post('withdraw')
  @Limited(20)
  async withdraw(@VisitOf() visit: Visit, @Param('id') id: string): Promise<Answer> {
    const key = visit.receipts?.get(id);
    if (key === undefined) return askForKey(visit, id, false);
    await this.requests.withdraw(visit.as, id, key);
    return seeOther(`/my-request/${id}`, wordsOf(myRequestMessages, visit.language).withdrawn);
  }

  /** Keeps the key if it is the right one; a wrong link must not push a right one out. */
  private async keep(
    { as }: Visit,
    id: string,
    key: string,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<boolean> {
    if (!isId(id) || (await this.placeOf(as, id, key)) === undefined) return false;
    this.receipts.keep(request, reply, id, key);
    return true;
  }

  /** `undefined` without a key, and for a key that does not fit. */
  private async placeOf(as: Visit['as'], id: string, key: string | undefined): Promise<PlaceStatus | undefined> {
    if (key === undefined) return undefined;
    try {
      return await this.requests.place(as, id, key);
    } catch (error) {
      if (isProblem(error, 400, 404)) return undefined;
      throw error;
    }
  }

  /** `undefined` for who has no key, or one that does not fit. */
  private async modelOf(visit: Visit, id: string): Promise<MyRequestModel | undefined> {
    const { language, as } = visit;
    const key = visit.receipts?.get(id);
    const place = await this.placeOf(as, id, key);
    if (key === undefined || place === undefined) return undefined;
    const { mission, pool } = await this.requests.missionOf(as, place);
    const words = wordsOf(myRequestMessages, language);
    const secretPath = `${pathIn(language, `/my-request/${id}`)}?key=${key}`;
    return { words, visit, place, mission, pool, secretPath, baseUri: this.baseUri };
  }
}

/** 404, so that nobody learns which requests there are. */
function askForKey(visit: Visit, id: string, isWrong: boolean): Answer {
  if (!isId(id)) throw new HttpException('This is no id of a request.', 404);
  const words = wordsOf(myRequestMessages, visit.language);
  const view = KeyView({ words, visit, id, isWrong });
  return page({ title: words.keyTitle, form: KEY_FORM_ID, hasErrors: isWrong, status: 404, view });
}
