import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { normalisedNames } from './normalised-names.js';

const share = (left: string, right: string): boolean => {
  const forms = normalisedNames(left);
  return normalisedNames(right).some((form) => forms.includes(form));
};

describe('company names', () => {
  it.each([
    ['Nordwind Hydrogen GmbH', 'NORD WIND Hydrogen Gmbh & Co. KG'],
    ['Kaneda Electrolyser K.K.', 'KANEDA ELECTROLYSER KK'],
    ['Kaneda Electrolyser K. K.', 'Kaneda Electrolyser'],
    ["Xi'an Lvyuan Technology Co., Ltd.", 'Xi’an Lvyuan Technology'],
    ["西安绿源科技有限公司 / Xi'an Lvyuan Technology Co., Ltd.", 'XIAN LVYUAN TECHNOLOGY'],
    ["西安绿源科技有限公司 / Xi'an Lvyuan Technology Co., Ltd.", '西安绿源科技'],
    ['西安绿源科技有限公司', '西安绿源科技股份有限公司'],
    ['富士精機株式会社', '株式会社富士精機'],
    ['Meditrace Diagnostics AB', 'Meditrace Diagnostics'],
    ['Baltic Cold Chain OÜ', 'BALTIC COLD-CHAIN OU'],
    ['OÜ Baltic Cold Chain', 'Baltic Cold Chain'],
    ['Veenstra Machines BV', 'Veenstra Machines B.V.'],
    ['Kjær & Søn A/S', 'KJAER SON'],
    ['Société Générale S.A.', 'Societe Generale SA'],
    ['Straßenbau Łódź Sp. z o.o.', 'Strassenbau Lodz'],
    ['Tjasker Softwarebouw', 'tjasker   softwarebouw'],
  ])('%s is the same as %s', (left, right) => {
    expect(share(left, right)).toBe(true);
  });

  it.each([
    ['Nordwind Hydrogen GmbH', 'Nordwind Solar GmbH'],
    ['西安绿源科技有限公司', '西安红源科技有限公司'],
    ['Holding B.V.', 'Beheer B.V.'],
  ])('%s is not the same as %s', (left, right) => {
    expect(share(left, right)).toBe(false);
  });

  it('keep what is nothing but a legal form', () => {
    expect(normalisedNames('Holding BV')).toEqual(['holding']);
    expect(normalisedNames('GmbH')).toEqual(['gmbh']);
    expect(normalisedNames('有限公司')).toContain('有限公司');
  });

  it('have no form when there is no letter or digit in them', () => {
    expect(normalisedNames('!? ... /')).toEqual([]);
  });

  it('stay as they are when they are normalised again', () => {
    const word = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.constantFrom('GmbH', '& Co. KG', 'B.V.', 'A/S', '有限公司', '株式会社', '绿源', 'S. A.', 'OÜ', 'Xi’an', ' / '),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 6 }), (words) => {
        for (const form of normalisedNames(words.join(' '))) expect(normalisedNames(form)).toContain(form);
      }),
    );
  });

  it('do not depend on case and spaces', () => {
    const latin = fc.stringMatching(/^[a-z]{3,8}( [a-z]{3,8}){0,3}$/);
    fc.assert(
      fc.property(latin, (name) => {
        expect(normalisedNames(name.toUpperCase())).toEqual(normalisedNames(name));
        expect(share(name.replaceAll(' ', '-'), name)).toBe(true);
      }),
    );
  });
});
