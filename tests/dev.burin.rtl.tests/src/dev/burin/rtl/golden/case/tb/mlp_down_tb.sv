// Checks mlp_down against the integer network. By Burin; do not edit.
// Run it in the folder of files.f: the paths of the vectors are relative to it.
`default_nettype none

module mlp_down_tb;
    localparam VECTORS = 3;
    localparam COLUMNS = 5;
    localparam SUMS = 3;
    localparam XW = 8;
    localparam YW = 12;
    localparam LATENCY = 4;
    localparam INTERVAL = 2;
    localparam CYCLE_LIMIT = 140;

    reg clk = 0, rst = 1, valid_in = 0, done = 0;
    reg [COLUMNS*XW-1:0] x, next_x;
    wire ready, valid_out;
    wire [SUMS*YW-1:0] y;
    mlp_down dut (.clk(clk), .rst(rst), .valid_in(valid_in), .ready(ready), .x(x),
        .valid_out(valid_out), .y(y));

    reg [XW-1:0] inputs [0:VECTORS*COLUMNS-1];
    reg signed [YW-1:0] expected [0:VECTORS*SUMS-1];
    integer taken [0:2*VECTORS-1];  // the cycle in which each vector was taken
    integer cycle = 0, sent = 0, received = 0, wrong = 0, element, element_out, base;
    reg signed [YW-1:0] sum;

    initial while (!done) #5 clk = !clk;
    always @(posedge clk) cycle <= cycle + 1;

    // Sends every vector twice: back to back, then with pauses.
    initial begin
        $readmemh("tb/mlp_down_inputs.hex", inputs);
        $readmemh("tb/mlp_down_expected.hex", expected);
        repeat (3) @(posedge clk);
        rst <= 0;
        while (sent < 2*VECTORS && cycle < CYCLE_LIMIT) begin
            for (element = 0; element < COLUMNS; element = element + 1)
                next_x[element*XW +: XW] = inputs[(sent % VECTORS)*COLUMNS + element];
            x <= next_x;
            valid_in <= 1;
            @(posedge clk);
            while (!ready && cycle < CYCLE_LIMIT) @(posedge clk);
            taken[sent] = cycle;
            if (sent > 0 && sent < VECTORS && cycle - taken[sent-1] != INTERVAL) begin
                wrong = wrong + 1;
                $display("vector %0d: taken %0d cycles after the one before, not %0d",
                    sent, cycle - taken[sent-1], INTERVAL);
            end
            if (sent >= VECTORS) begin
                valid_in <= 0;
                x <= ~next_x;
                repeat (sent * 3 % 4) @(posedge clk);
            end
            sent = sent + 1;
        end
        valid_in <= 0;
        while (received < 2*VECTORS && cycle < CYCLE_LIMIT) @(posedge clk);
        repeat (LATENCY + INTERVAL) @(posedge clk);  // time for a result too many
        verdict;
        done = 1;
    end

    // Compares every sum of every vector; tells the first few mismatches.
    always @(posedge clk) if (valid_out) begin
        if (received < 2*VECTORS) begin
            base = (received % VECTORS) * SUMS;
            for (element_out = 0; element_out < SUMS; element_out = element_out + 1) begin
                sum = y[element_out*YW +: YW];
                if (sum !== expected[base + element_out]) begin
                    wrong = wrong + 1;
                    if (wrong <= 3) $display("vector %0d, sum %0d: expected %0d, got %0d",
                        received % VECTORS, element_out, expected[base + element_out], sum);
                end
            end
            if (cycle - taken[received] != LATENCY) begin
                wrong = wrong + 1;
                if (wrong <= 3) $display("vector %0d: latency %0d, not %0d", received % VECTORS,
                    cycle - taken[received], LATENCY);
            end
        end
        received = received + 1;
    end

    task verdict;
        if (wrong == 0 && received == 2*VECTORS)
            $display("PASS mlp_down: %0d vectors of %0d sums, latency %0d, interval %0d",
                received, SUMS, LATENCY, INTERVAL);
        else
            $display("FAIL mlp_down: %0d wrong; %0d of %0d vectors came back within %0d cycles",
                wrong, received, 2*VECTORS, cycle);
    endtask
endmodule

`default_nettype wire
