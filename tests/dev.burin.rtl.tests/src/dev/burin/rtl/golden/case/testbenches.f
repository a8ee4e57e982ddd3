tb/mlp_up_tb.sv
tb/mlp_down_tb.sv
