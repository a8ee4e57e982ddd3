// y = M * x by Burin from a constant matrix; do not edit.
//
// matrix    mlp.up, 3 rows x 5 columns
// weights   int4 per row, 4 bits
// sha256    afd1c51856fdf7dc4fe3c445b7f2e80d5f615ad9078bd65cf61896e0246773c0
// inputs    5 of 8 bits, -127 to 127
// sums      3 of 12 bits
// fabric    adders depth +0 registers every 1
// timing    latency 3 cycles, interval 1 cycle
// hardware  7 adders, 102 register bits, 0 multipliers, 0 ROM bits
//
// x3 is input 3, a7 is node 7 of the adder graph; a7_s2 is a7 as register 2 of the pipeline holds it,
// a7_n its negative. Each signal is as wide as its value needs, and sums are exact modulo that width.

/* verilator lint_off WIDTH */   // operands are sign-extended to the exact width of each result
/* verilator lint_off UNUSED */  // inputs that no weight uses, bits above a result's exact width
`default_nettype none

module mlp_up (
    input  wire clk,
    input  wire rst,          // synchronous, active high; clears what is valid, not the data
    input  wire valid_in,     // x is taken in a cycle in which valid_in and ready are high
    output wire ready,
    input  wire [39:0] x,     // input c is x[8*c +: 8], signed
    output wire valid_out,
    output wire [35:0] y      // sum s is y[12*s +: 12], signed
);
    wire signed [7:0] x0 = x[7:0];
    wire signed [7:0] x1 = x[15:8];
    wire signed [7:0] x2 = x[23:16];
    wire signed [7:0] x3 = x[31:24];
    wire signed [7:0] x4 = x[39:32];

    // valid[s] says that register s of the pipeline holds a vector.
    reg [3:1] valid;
    always @(posedge clk) valid <= rst ? 3'd0 : {valid[2:1], valid_in};
    assign ready = 1'b1;
    assign valid_out = valid[3];

    // Stage 1: inputs for later stages
    reg signed [7:0] x3_s1;
    always @(posedge clk) if (valid_in) begin
        x3_s1 <= x3;
    end

    // Stage 1: adder level 1
    reg signed [8:0] a5_s1;
    reg signed [9:0] a6_s1;
    reg signed [8:0] a7_s1;
    reg signed [8:0] a10_s1;
    always @(posedge clk) if (valid_in) begin
        a5_s1 <= x0 - x2;
        a6_s1 <= x4 - (x1 <<< 1);
        a7_s1 <= x2 + x4;
        a10_s1 <= x0 + x1;
    end

    // Stage 2: adder level 2
    reg signed [8:0] a7_s2;
    reg signed [10:0] a8_s2;
    reg signed [10:0] a11_s2;
    always @(posedge clk) if (valid[1]) begin
        a7_s2 <= a7_s1;
        a8_s2 <= a5_s1 + a6_s1;
        a11_s2 <= (x3_s1 <<< 2) + a10_s1;
    end

    // Stage 3: adder level 3
    reg signed [11:0] a9_s3;
    reg signed [10:0] a11_n;
    always @(posedge clk) if (valid[2]) begin
        a9_s3 <= (a7_s2 <<< 2) + a8_s2;
        a11_n <= -a11_s2;
    end

    assign y[11:0] = a9_s3;
    assign y[23:12] = 12'd0;
    assign y[35:24] = a11_n;
endmodule

`default_nettype wire
/* verilator lint_on UNUSED */
/* verilator lint_on WIDTH */
