// y = M * x by Burin from a constant matrix; do not edit.
//
// matrix    mlp.down, 3 rows x 5 columns
// weights   int4 per row, 4 bits
// sha256    afd1c51856fdf7dc4fe3c445b7f2e80d5f615ad9078bd65cf61896e0246773c0
// inputs    5 of 8 bits, -127 to 127
// sums      3 of 12 bits
// fabric    folded 2
// timing    latency 4 cycles, interval 2 cycles
// hardware  9 adders, 169 register bits, 9 multipliers, 72 ROM bits
//
// A pass takes one step per cycle. lane2 is the input that lane 2 sees in this step, w3 the weights of
// sum 3, one per lane; p3_2 is the product of sum 3 in lane 2, y3 the accumulator of sum 3.

/* verilator lint_off WIDTH */   // operands are sign-extended to the exact width of each result
/* verilator lint_off UNUSED */  // inputs that no weight uses, bits above a result's exact width
`default_nettype none

module mlp_down (
    input  wire clk,
    input  wire rst,          // synchronous, active high; clears what is valid, not the data
    input  wire valid_in,     // x is taken in a cycle in which valid_in and ready are high
    output wire ready,
    input  wire [39:0] x,     // input c is x[8*c +: 8], signed
    output wire valid_out,
    output wire [35:0] y      // sum s is y[12*s +: 12], signed
);
    // The sequence: a new vector can be taken in the last step of a pass.
    reg busy;
    reg [0:0] step;
    wire first_step = step == 1'd0;
    wire last_step = step == 1'd1;
    assign ready = !busy || last_step;
    wire take = valid_in && ready;
    always @(posedge clk) busy <= !rst && (take || (busy && !last_step));
    always @(posedge clk)
        if (rst || take || last_step) step <= 1'd0;
        else if (busy) step <= step + 1'd1;

    // All inputs of the vector; they move down by one element per step, so that a lane is one place.
    reg [39:0] held;
    always @(posedge clk) if (take) held <= x; else if (busy) held <= held >> 8;
    wire signed [7:0] lane0 = held[7:0];
    wire signed [7:0] lane1 = held[23:16];
    wire signed [7:0] lane2 = held[39:32];

    // The ROMs: one word per step, the weight of lane 0 in the low 4 bits.
    reg [11:0] w0;
    always_comb case (step)
        1'd0: w0 = 12'h531;
        default: w0 = 12'h00e;
    endcase
    reg [11:0] w1;
    always_comb case (step)
        1'd0: w1 = 12'h000;
        default: w1 = 12'h000;
    endcase
    reg [11:0] w2;
    always_comb case (step)
        1'd0: w2 = 12'h00f;
        default: w2 = 12'h0cf;
    endcase

    // The products.
    reg multiplied, first, last;
    always @(posedge clk) begin
        multiplied <= busy && !rst;
        first <= first_step;
        last <= last_step;
    end
    reg signed [10:0] p0_0;
    reg signed [10:0] p0_1;
    reg signed [10:0] p0_2;
    reg signed [10:0] p1_0;
    reg signed [10:0] p1_1;
    reg signed [10:0] p1_2;
    reg signed [10:0] p2_0;
    reg signed [10:0] p2_1;
    reg signed [10:0] p2_2;
    always @(posedge clk) if (busy) begin
        p0_0 <= $signed(w0[3:0]) * lane0;
        p0_1 <= $signed(w0[7:4]) * lane1;
        p0_2 <= $signed(w0[11:8]) * lane2;
        p1_0 <= $signed(w1[3:0]) * lane0;
        p1_1 <= $signed(w1[7:4]) * lane1;
        p1_2 <= $signed(w1[11:8]) * lane2;
        p2_0 <= $signed(w2[3:0]) * lane0;
        p2_1 <= $signed(w2[7:4]) * lane1;
        p2_2 <= $signed(w2[11:8]) * lane2;
    end

    // The sums: the first products of a pass begin them, the last ones complete them.
    reg complete;
    always @(posedge clk) complete <= multiplied && last && !rst;
    assign valid_out = complete;
    reg signed [11:0] y0;
    reg signed [0:0] y1;
    reg signed [10:0] y2;
    always @(posedge clk) if (multiplied) begin
        y0 <= (first ? 12'sd0 : y0) + p0_0 + p0_1 + p0_2;
        y1 <= (first ? 1'sd0 : y1) + p1_0 + p1_1 + p1_2;
        y2 <= (first ? 11'sd0 : y2) + p2_0 + p2_1 + p2_2;
    end

    assign y[11:0] = y0;
    assign y[23:12] = y1;
    assign y[35:24] = y2;
endmodule

`default_nettype wire
/* verilator lint_on UNUSED */
/* verilator lint_on WIDTH */
