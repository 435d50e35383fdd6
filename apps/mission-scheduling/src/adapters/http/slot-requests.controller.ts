import type { CommandContext } from '@app/kernel';
import { Context, Id, Public, WithEtag, type Plain } from '@app/platform';
import { Controller, Get, Headers, HttpCode, Post } from '@nestjs/common';
import { ApiHeader, ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { ShowPlace } from '../../application/show-place.use-case.js';
import { WithdrawPlace } from '../../application/withdraw-place.use-case.js';
import { PlaceStatusView } from './views/slot-request.view.js';

const RECEIPT_KEY = 'receipt-key';
const receiptKeyHeader = {
  name: 'Receipt-Key',
  required: true,
  description: 'The key of the receipt. Without it, or with another, the request is not found (404).',
};

@ApiTags('slot requests')
@Controller('slot-requests')
export class SlotRequestsController {
  constructor(
    private readonly show: ShowPlace,
    private readonly withdraw: WithdrawPlace,
  ) {}

  @Get(':id')
  @Public()
  @WithEtag()
  @ApiHeader(receiptKeyHeader)
  @ApiOperation({ summary: 'Show how a request stands', description: 'State, position in the line and the rule.' })
  @ApiOkResponse({ type: PlaceStatusView, description: 'How the request stands.' })
  one(@Id('slot-request') id: string, @Headers(RECEIPT_KEY) key: string | undefined): Promise<Plain<PlaceStatusView>> {
    return this.show.execute(id, key);
  }

  @Post(':id/withdrawals')
  @Public()
  @HttpCode(200)
  @WithEtag()
  @ApiHeader(receiptKeyHeader)
  @ApiOperation({
    summary: 'Withdraw a request',
    description: 'The next in line moves up. A request that is withdrawn already stays so.',
  })
  @ApiOkResponse({ type: PlaceStatusView, description: 'How the request stands now.' })
  withdrawn(
    @Id('slot-request') id: string,
    @Headers(RECEIPT_KEY) key: string | undefined,
    @Context() context: CommandContext,
  ): Promise<Plain<PlaceStatusView>> {
    return this.withdraw.execute(id, key, context);
  }
}
