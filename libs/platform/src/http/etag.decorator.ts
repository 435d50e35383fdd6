import { UseInterceptors, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import { tap, type Observable } from 'rxjs';
import type { FastifyReply } from './platform-request.js';

class EtagInterceptor implements NestInterceptor {
  intercept(context: ExecutionContext, next: CallHandler<unknown>): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return next.handle().pipe(
      tap((body) => {
        if (typeof body === 'object' && body !== null && 'version' in body && typeof body.version === 'number') {
          void reply.header('ETag', `"${body.version}"`);
        }
      }),
    );
  }
}

const interceptor = new EtagInterceptor();

/** Sets `ETag` to the `version` of the answer. For every route that answers with a single resource. */
export const WithEtag = (): MethodDecorator & ClassDecorator => UseInterceptors(interceptor);
