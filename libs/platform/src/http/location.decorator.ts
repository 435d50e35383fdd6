import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { pathOf, type FastifyReply, type FastifyRequest } from './platform-request.js';

/** Names what was created: `/v1/leads` and an id give `Location: /v1/leads/<id>`; a whole path is taken as it is. */
export type SetLocation = (idOrPath: string) => void;

/** Parameter: {@link SetLocation}. */
export const Location = createParamDecorator((_: unknown, context: ExecutionContext): SetLocation => {
  const request = context.switchToHttp().getRequest<FastifyRequest>();
  const reply = context.switchToHttp().getResponse<FastifyReply>();
  return (idOrPath) => {
    void reply.header('Location', idOrPath.startsWith('/') ? idOrPath : `${pathOf(request)}/${idOrPath}`);
  };
});
