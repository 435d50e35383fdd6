import { Controller, Get, Inject } from '@nestjs/common';
import { CONFIG, Public, type Config } from '@app/platform';
import { portalSettingsOf } from '../../configuration.js';
import { page, type Answer } from '../../shell/answer.js';
import { wordsOf } from '../../shell/language.js';
import { VisitOf, type Visit } from '../../shell/visit.js';
import { contactMessages } from './contact.messages.js';
import { ContactView } from './contact.view.js';

/** How to reach us. */
@Controller('contact')
@Public()
export class ContactController {
  private readonly email: string;

  constructor(@Inject(CONFIG) config: Config) {
    this.email = portalSettingsOf(config).contactEmail;
  }

  @Get()
  show(@VisitOf() { language }: Visit): Answer {
    const words = wordsOf(contactMessages, language);
    return page({ title: words.title, view: ContactView({ words, language, email: this.email }) });
  }
}
