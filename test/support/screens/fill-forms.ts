import { HttpVisitor, type Shown } from '../http-visitor.js';
import type { PortalWorld } from '../portal-world.js';
import type { FilledMissions } from './fill-missions.js';
import { FORM } from './texts.js';
import { copyingEmail, hostileWebsite } from './hostile.js';

/** What came in by the portal's own forms. */
export interface FilledForms {
  readonly investor: string;
  readonly quick: string;
}

/** The last part of the address that a form led on to. */
function idAfter({ headers, html }: Shown, path: string): string {
  const location = headers.get('location');
  if (location?.startsWith(path) !== true) throw new Error(`The form was not taken, but ${location ?? html}`);
  return location.slice(path.length);
}

/** Fills in the forms of the portal as a visitor does. */
export async function fillForms(world: PortalWorld, { choice }: FilledMissions): Promise<FilledForms> {
  const guest = new HttpVisitor(world.portal.origin);
  const sent = await guest.fillIn('/invest', {
    ...{ organisationName: FORM.investor, country: 'DE', website: hostileWebsite('investor.example') },
    ...{
      fullName: FORM.investor,
      email: copyingEmail('investor.example'),
      description: FORM.plan,
      sector: FORM.sector,
    },
  });
  const reference = idAfter(sent, '/invest/received?reference=');
  const request = `/missions/${choice}/request`;
  const [, poolId = ''] = /name="poolId" value="([^"]+)"/.exec((await guest.get(request)).html) ?? [];
  const place = await guest.fillIn(request, {
    ...{ poolId, organisationName: FORM.visitor, country: 'NL', fullName: FORM.visitor, email: 'v@visitor.example' },
    ...{ role: FORM.visitor, motivation: FORM.visitor },
  });
  idAfter(place, '/my-request/');

  const anna = new HttpVisitor(world.portal.origin);
  await anna.signIn('anna-account');
  const quick = await anna.fillIn('/leads/new', {
    ...{ company: FORM.quick, country: 'JP', who: FORM.quick, reach: 'q@quick.example', wish: FORM.wish },
    channel: 'phone',
  });
  const manager = await world.as('account-manager', 'lead-intake');
  const { body } = await manager.get<{ items: readonly { id: string }[] }>(`/v1/leads?q=${reference}`);
  return { investor: body.items[0]?.id ?? '', quick: idAfter(quick, '/leads/') };
}
