import type { JSX } from 'preact';
import type { Mission } from '../../clients/offered-missions.js';
import type { Part } from '../../clients/part.js';
import { Away } from '../../parts/away.js';
import { Empty } from '../../parts/empty.js';
import { Link } from '../../parts/link.js';
import { MissionCard } from '../../parts/mission-card.js';
import { pathIn, type Language } from '../../shell/language.js';
import type { HomeWords } from './home.messages.js';

export interface HomeModel {
  readonly words: HomeWords;
  readonly language: Language;
  /** The next few. */
  readonly missions: Part<readonly Mission[]>;
}

export const HomeView = (model: HomeModel): JSX.Element => {
  const { words, language } = model;
  return (
    <div class="do-page do-page--wide">
      <div class="do-title">
        <h1>{words.title}</h1>
        <p class="do-lead">{words.lead}</p>
      </div>
      <ul class="do-cards">
        <Door href={pathIn(language, '/missions')} title={words.missions} text={words.missionsText} />
        <Door href={pathIn(language, '/invest')} title={words.invest} text={words.investText} />
      </ul>
      <Next {...model} />
      <section class="do-panel" aria-labelledby="mine">
        <h2 id="mine">{words.mine}</h2>
        <p>{words.mineText}</p>
      </section>
    </div>
  );
};

function Next({ words, language, missions }: HomeModel): JSX.Element {
  return (
    <section class="do-stack" aria-labelledby="next">
      <h2 id="next">{words.next}</h2>
      {missions.state === 'away' ? (
        <Away language={language} service={words.service} retry={pathIn(language, '/')} />
      ) : missions.value.length === 0 ? (
        <Empty title={words.none} why={words.noneWhy} />
      ) : (
        <>
          <ul class="do-cards">
            {missions.value.map((mission) => (
              <li key={mission.id}>
                <MissionCard {...{ language, mission }} />
              </li>
            ))}
          </ul>
          <p>
            <Link href={pathIn(language, '/missions')}>{words.all}</Link>
          </p>
        </>
      )}
    </section>
  );
}

interface DoorModel {
  readonly href: string;
  readonly title: string;
  readonly text: string;
}

const Door = ({ href, title, text }: DoorModel): JSX.Element => (
  <li>
    <div class="do-card do-card--first">
      <h2>
        <Link href={href}>{title}</Link>
      </h2>
      <p>{text}</p>
    </div>
  </li>
);
