import { Controller, Get } from '@nestjs/common';
import { Public } from '@app/platform';
import { page, type Answer } from '../../shell/answer.js';
import { wordsOf } from '../../shell/language.js';
import { VisitOf, type Visit } from '../../shell/visit.js';
import { privacyMessages } from './privacy.messages.js';
import { PrivacyView } from './privacy.view.js';

/** The privacy statement. */
@Controller('privacy')
@Public()
export class PrivacyController {
  @Get()
  show(@VisitOf() { language }: Visit): Answer {
    const words = wordsOf(privacyMessages, language);
    return page({ title: words.title, view: PrivacyView({ words, language }) });
  }
}
