import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { map, type Observable } from 'rxjs';
import type { Answers } from './answers.js';
import { Fragment, Page, SeeOther } from './answer.js';

const isAnswer = (value: unknown): value is Page | Fragment | SeeOther =>
  value instanceof Page || value instanceof Fragment || value instanceof SeeOther;

/** Turns what a screen answers into HTML, or into a redirect. */
export class AnswerInterceptor implements NestInterceptor {
  constructor(private readonly answers: Answers) {}

  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    if (context.getType() !== 'http') return next.handle();
    const http = context.switchToHttp();
    return next.handle().pipe(
      map((value) => {
        if (!isAnswer(value)) return value;
        const { status, body } = this.answers.write(
          value,
          http.getRequest<FastifyRequest>(),
          http.getResponse<FastifyReply>(),
        );
        http.getRequest<FastifyRequest>().answerStatus = status;
        return body;
      }),
    );
  }
}
