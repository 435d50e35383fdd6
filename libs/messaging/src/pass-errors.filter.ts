import { Catch, type ExceptionFilter } from '@nestjs/common';
import { throwError, type Observable } from 'rxjs';

/**
 * Nest turns an unknown error of a handler into "Internal server error" before a strategy sees it; here the class of the
 * error decides what happens to the record, so it passes as it is.
 */
@Catch()
export class PassErrors implements ExceptionFilter {
  catch(error: unknown): Observable<never> {
    return throwError(() => error);
  }
}
