import { ApiHeader } from '@nestjs/swagger';

/** Tells the OpenAPI document of a header that a parameter decorator reads. */
export const documentedHeader =
  (name: string, description: string, options: { readonly required: boolean; readonly example: string }) =>
  (target: object, key: string | symbol | undefined): void => {
    const method = key === undefined ? undefined : Object.getOwnPropertyDescriptor(target, key);
    if (key === undefined || method === undefined) return;
    ApiHeader({ name, description, required: options.required, example: options.example, schema: { type: 'string' } })(
      target,
      key,
      method,
    );
  };
