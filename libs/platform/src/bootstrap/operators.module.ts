import { Module, type DynamicModule } from '@nestjs/common';
import { DeadLetterDesk } from '@app/messaging';
import { DeadLettersController } from '../dead-letters/dead-letters.controller.js';
import { observed } from '../observing/observed.js';
import { Operations } from '../operations/operations.js';
import { OperationsController } from '../operations/operations.controller.js';
import { DEFINITION } from '../tokens.js';
import type { Parts } from './parts.js';

/** The routes of the operators, which every service has. */
@Module({})
export class OperatorsModule {
  static of({ definition, deadLetters, publisher, operations }: Parts): DynamicModule {
    return {
      module: OperatorsModule,
      controllers: [DeadLettersController, OperationsController],
      providers: [
        { provide: DEFINITION, useValue: definition },
        { provide: DeadLetterDesk, useValue: deadLetters.desk(publisher) },
        { provide: Operations, useValue: observed('show-operations', operations) },
      ],
    };
  }
}
