import { Controller, Get } from '@nestjs/common';
import { Public } from '@app/platform';
import { page, type Answer } from '../../shell/answer.js';
import { wordsOf } from '../../shell/language.js';
import { VisitOf, type Visit } from '../../shell/visit.js';
import { accessibilityMessages } from './accessibility.messages.js';
import { AccessibilityView } from './accessibility.view.js';

/** The accessibility statement. */
@Controller('accessibility')
@Public()
export class AccessibilityController {
  @Get()
  show(@VisitOf() { language }: Visit): Answer {
    const words = wordsOf(accessibilityMessages, language);
    return page({ title: words.title, view: AccessibilityView({ words, language }) });
  }
}
