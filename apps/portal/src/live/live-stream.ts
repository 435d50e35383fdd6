import type { ServerResponse } from 'node:http';
import { describeError } from '@app/platform';
import type { Logger } from 'pino';
import { isProblem } from '../clients/problem.js';
import type { Turns } from '../clients/turns.js';
import type { Visit } from '../shell/visit.js';
import { SentElements } from './live-elements.js';
import type { LiveElement } from './live-part.js';
import { formatShown, type ShownPart } from './shown-parts.js';
import type { VersionsByKey } from './timeline.js';

/** Proxies and browsers give a silent connection up. */
const COMMENT_EVERY_MS = 15_000;
/** A reader that has not taken so much is gone or too slow: it connects again with what it has. */
const MOST_UNSENT_BYTES = 1_048_576;
/** However much happens, a page is not drawn more often. */
const REST_MS = 400;
/** One service may hear of it later than the portal did: what was drawn is drawn once more. */
const SETTLED_MS = 2_000;
/** Until something that could not be drawn is tried again. */
const RETRY_MS = 3_000;

export interface StreamParts {
  readonly raw: Pick<
    ServerResponse,
    'write' | 'end' | 'destroy' | 'on' | 'writableLength' | 'writableEnded' | 'destroyed'
  >;
  readonly visit: Visit;
  readonly shown: readonly ShownPart[];
  readonly logger: Pick<Logger, 'debug'>;
  /** Shared by all streams: news for hundreds of open pages must not become thousands of calls at once. */
  readonly draws: Pick<Turns, 'run'>;
  /** Whether the viewer may still see; asked now and then. */
  readonly isAllowed: () => Promise<boolean>;
  readonly onEnd: () => void;
  /** Milliseconds; only differences count. */
  readonly now?: () => number;
}

interface Part extends ShownPart {
  /** Drawn again then, although nothing was heard of it. */
  readonly againAt?: number;
}

/** The stream of one open page: draws every part whose version is not the one on the page, one after the other. */
export class LiveStream {
  private shown: readonly Part[];
  private drawing = false;
  private restUntil = 0;
  private newest: VersionsByKey | undefined;
  private readonly sent = new SentElements();
  private readonly commenting: NodeJS.Timeout;
  private readonly now: () => number;

  constructor(private readonly parts: StreamParts) {
    const { raw } = parts;
    this.now = parts.now ?? (() => performance.now());
    this.shown = parts.shown;
    this.commenting = setInterval(() => {
      void this.comment();
    }, COMMENT_EVERY_MS).unref();
    // Whoever goes away in the middle of a write is no error of ours.
    raw.on('error', () => undefined);
    raw.on('close', () => {
      clearInterval(this.commenting);
      parts.onEnd();
    });
    this.write(': here\n\n');
  }

  readonly keys = (): readonly string[] => this.shown.map(({ part, id }) => part.keyOf(id));

  readonly look = (versions: VersionsByKey): void => {
    this.newest = versions;
    if (!this.drawing && this.now() >= this.restUntil) void this.drawOld();
  };

  readonly end = (): void => {
    this.parts.raw.end();
  };

  private get isOver(): boolean {
    return this.parts.raw.writableEnded || this.parts.raw.destroyed;
  }

  private async drawOld(): Promise<void> {
    this.drawing = true;
    for (const part of this.shown) {
      const isDue = part.againAt !== undefined && part.againAt <= this.now();
      if (this.isOver || (this.versionOf(part) === part.version && !isDue)) continue;
      await this.parts.draws
        .run(async () => {
          // The reader may have left while it waited.
          if (!this.isOver) await this.draw(part);
        })
        .catch((error: unknown) => {
          this.onFailure(error);
        });
    }
    this.drawing = false;
  }

  private versionOf({ part, id, version }: Part): number {
    return this.newest?.get(part.keyOf(id)) ?? version;
  }

  private async draw(drawn: Part): Promise<void> {
    // It may have changed once more while it waited for its turn.
    const version = this.versionOf(drawn);
    const elements = await this.elementsOf(drawn);
    this.restUntil = this.now() + REST_MS;
    if (this.isOver) return;
    const { markup, newsAt } = this.sent.take(elements, this.now());
    const againAt = this.againAt(elements, version !== drawn.version, newsAt);
    const { part, id } = drawn;
    this.shown = this.shown.map((one) =>
      one.part === part && one.id === id ? { part, id, version, ...(againAt === undefined ? {} : { againAt }) } : one,
    );
    if (markup !== '' || version !== drawn.version) {
      this.write(`id: ${formatShown(this.shown)}\n${markup === '' ? '' : `data: ${markup}\n`}\n`);
    }
  }

  /** Nothing for what is not there (any more), or not for this viewer. */
  private async elementsOf({ part, id }: Part): Promise<readonly LiveElement[]> {
    try {
      return await part.draw(this.parts.visit, id);
    } catch (error) {
      if (isProblem(error, 403, 404)) return [];
      throw error;
    }
  }

  private againAt(elements: readonly LiveElement[], isNew: boolean, newsAt = Infinity): number | undefined {
    const now = this.now();
    const isAway = elements.some((element) => element.isAway === true);
    const at = Math.min(newsAt, isAway ? now + RETRY_MS : Infinity, isNew ? now + SETTLED_MS : Infinity);
    return at === Infinity ? undefined : at;
  }

  /** The part stays old, so a later look tries again; after a token that has ended, a new connection gets a new one. */
  private onFailure(error: unknown): void {
    this.restUntil = this.now() + RETRY_MS;
    if (isProblem(error, 401)) this.end();
    this.parts.logger.debug(describeError(error), 'a live part could not be drawn');
  }

  private write(text: string): void {
    const { raw } = this.parts;
    if (this.isOver) return;
    if (raw.writableLength > MOST_UNSENT_BYTES) raw.destroy();
    else raw.write(text);
  }

  private async comment(): Promise<void> {
    if (await this.parts.isAllowed().catch(() => true)) this.write(': still here\n\n');
    else this.end();
  }
}
