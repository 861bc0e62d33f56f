import { z } from 'zod';

// Zod compiles its parsers with `new Function` unless told not to before the first parse; an extension's policy forbids that.
z.config({ jitless: true });
